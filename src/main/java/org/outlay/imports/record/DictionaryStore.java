package org.outlay.imports.record;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.imports.dossier.Dictionary;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records the dictionary. Entries change their words or are added; none is deleted, since
 * claims may name it.
 */
final class DictionaryStore {

	private final JdbcClient jdbc;

	DictionaryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(Dictionary dictionary) {
		int ordinal = 0;
		for (Dictionary.BasisEntry basis : dictionary.bases()) {
			put("basis", basis.code(),
					columns("ordinal", ordinal++, "label", basis.label(), "definition", basis.definition()));
		}
		for (Dictionary.UnitEntry unit : dictionary.units()) {
			put("unit", unit.code(), columns("kind", unit.kind()));
		}
		for (Dictionary.PartEntry part : dictionary.parts()) {
			put("part", part.code(), columns("dimension", part.dimension(), "label", part.label()));
		}
		for (Dictionary.MeasureEntry measure : dictionary.measures()) {
			put("measure", measure.code(),
					columns("ordinal", ordinal++, "label", measure.label(), "records", measure.records(), "unit_kind",
							measure.unitKind(), "nature", measure.nature(), "change_of", measure.changeOf(),
							"definition", measure.definition()));
		}
	}

	private void put(String table, String code, Map<String, @Nullable Object> columns) {
		new DatabaseRow(table, columns).put(this.jdbc, "code", code);
	}

	private static Map<String, @Nullable Object> columns(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			columns.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return columns;
	}

}
