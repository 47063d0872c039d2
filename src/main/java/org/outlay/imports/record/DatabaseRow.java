package org.outlay.imports.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row to be written: the table and its columns. The names come from this module only,
 * never from a file.
 */
record DatabaseRow(String table, Map<String, ? extends @Nullable Object> columns) {

	/** Starts an empty row. */
	static DatabaseRow of(String table) {
		return new DatabaseRow(table, new LinkedHashMap<String, @Nullable Object>());
	}

	/** This row with one more column. */
	DatabaseRow with(String column, @Nullable Object value) {
		Map<String, @Nullable Object> more = new LinkedHashMap<>(this.columns);
		more.put(column, value);
		return new DatabaseRow(this.table, more);
	}

	void insert(JdbcClient jdbc) {
		String names = String.join(", ", this.columns.keySet());
		String values = this.columns.keySet().stream().map((name) -> ":" + name).collect(Collectors.joining(", "));
		jdbc.sql("insert into " + this.table + " (" + names + ") values (" + values + ")")
			.params(this.columns)
			.update();
	}

	/** Inserts the row, or updates the one with this key. */
	void put(JdbcClient jdbc, String key, String id) {
		if (stands(jdbc, key + " = :" + key, key, id)) {
			return;
		}
		String changes = this.columns.keySet()
			.stream()
			.map((name) -> name + " = :" + name)
			.collect(Collectors.joining(", "));
		int updated = jdbc.sql("update " + this.table + " set " + changes + " where " + key + " = :" + key)
			.params(this.columns)
			.param(key, id)
			.update();
		if (updated == 0) {
			with(key, id).insert(jdbc);
		}
	}

	/** Whether the row that meets the condition has exactly these values already. */
	boolean stands(JdbcClient jdbc, String condition, String key, String id) {
		String same = this.columns.keySet()
			.stream()
			.map((name) -> name + " is not distinct from :" + name)
			.collect(Collectors.joining(" and "));
		return jdbc.sql("select count(*) from " + this.table + " where " + condition + " and " + same)
			.params(this.columns)
			.param(key, id)
			.query(Integer.class)
			.single() > 0;
	}

}
