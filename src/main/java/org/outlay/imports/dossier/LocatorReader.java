package org.outlay.imports.dossier;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * Reads where something stands: {@code line: 15}, {@code page: 4} or {@code table: 2}.
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
		List<String> given = Arrays.stream(Locator.Kind.values()).map(Locator.Kind::code).filter(entry::has).toList();
		if (given.size() > 1) {
			throw new EntryRefused(entry.line(given.get(1)), entry.field(given.get(1)),
					"one of line, page and table is enough");
		}
		return given.isEmpty() ? null : entry.read(given.get(0), (at) -> new Locator(given.get(0), at));
	}

}
