package org.outlay.imports.record;

import org.outlay.imports.dossier.Dictionary;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records the dictionary. Entries change their words or are added; none is deleted, since
 * claims may name it.
 */
final class DictionaryStore {

	private DictionaryStore() {
	}

	static void write(JdbcClient jdbc, Dictionary dictionary) {
		dictionary.families().forEach((family) -> put(jdbc, family));
		dictionary.bases().forEach((basis) -> put(jdbc, basis));
		dictionary.units()
			.forEach((unit) -> DatabaseRow.of("unit")
				.with("code", unit.code())
				.with("kind", unit.kind().code())
				.put(jdbc, "code"));
		dictionary.parts().forEach((part) -> put(jdbc, part));
		dictionary.measures().forEach((measure) -> put(jdbc, measure));
	}

	private static void put(JdbcClient jdbc, Object entry) {
		EntityRows.of(entry).forEach((row) -> row.put(jdbc, "code"));
	}

}
