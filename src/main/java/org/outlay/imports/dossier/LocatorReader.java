package org.outlay.imports.dossier;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * Reads the place of an entry: {@code line: 15}, {@code page: 4} or {@code table: 2}.
 */
final class LocatorReader {

	private LocatorReader() {
	}

	static Locator read(DossierEntry entry) {
		Locator locator = optional(entry);
		if (locator == null) {
			throw new EntryRefused(entry.line(), entry.field("line"), "is missing: say the line, page or table");
		}
		return locator;
	}

	static @Nullable Locator optional(DossierEntry entry) {
		List<Locator.Kind> given = Arrays.stream(Locator.Kind.values())
			.filter((kind) -> entry.has(kind.code()))
			.toList();
		if (given.size() > 1) {
			String second = given.get(1).code();
			throw new EntryRefused(entry.line(second), entry.field(second), "give only one of line, page and table");
		}
		return given.isEmpty() ? null : entry.read(given.get(0).code(), (at) -> new Locator(given.get(0), at));
	}

}
