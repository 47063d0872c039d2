package org.outlay.imports.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row to be written: its table and columns. The names come from this module and from
 * entities, never from a file.
 */
record DatabaseRow(String table, Map<String, ? extends @Nullable Object> columns) {

	/** Most rows that one statement inserts. */
	private static final int BATCH = 100;

	/** Starts an empty row. */
	static DatabaseRow of(String table) {
		return new DatabaseRow(table, new LinkedHashMap<String, @Nullable Object>());
	}

	/** This row with another column. */
	DatabaseRow with(String column, @Nullable Object value) {
		Map<String, @Nullable Object> more = new LinkedHashMap<>(this.columns);
		more.put(column, value);
		return new DatabaseRow(this.table, more);
	}

	/** This row without some columns. */
	DatabaseRow without(List<String> names) {
		Map<String, @Nullable Object> fewer = new LinkedHashMap<>(this.columns);
		names.forEach(fewer::remove);
		return new DatabaseRow(this.table, fewer);
	}

	/** Inserts rows of one table, all with the same columns, in their order. */
	static void insert(JdbcClient jdbc, List<DatabaseRow> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<DatabaseRow> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
			List<String> names = List.copyOf(batch.get(0).columns.keySet());
			String places = "(" + "?, ".repeat(names.size() - 1) + "?)";
			JdbcClient.StatementSpec statement = jdbc
				.sql("insert into " + batch.get(0).table + " (" + String.join(", ", names) + ") values "
						+ String.join(", ", batch.stream().map((row) -> places).toList()));
			for (DatabaseRow row : batch) {
				for (String name : names) {
					statement = statement.param(stored(row.columns.get(name)));
				}
			}
			statement.update();
		}
	}

	/** Inserts the row, or updates the one with this key. */
	void put(JdbcClient jdbc, String key) {
		if (isStored(jdbc, key + " = :" + key)) {
			return;
		}
		String changes = columns(", ", " = ");
		int updated = bound(jdbc.sql("update " + this.table + " set " + changes + " where " + key + " = :" + key))
			.update();
		if (updated == 0) {
			insert(jdbc, List.of(this));
		}
	}

	/** Whether exactly this row is stored; the condition should name a key. */
	boolean isStored(JdbcClient jdbc, String condition) {
		return bound(jdbc.sql("select count(*) from " + this.table + " where " + condition + " and "
				+ columns(" and ", " is not distinct from ")))
			.query(Integer.class)
			.single() > 0;
	}

	private String columns(String separator, String operator) {
		return this.columns.keySet()
			.stream()
			.map((name) -> name + operator + ":" + name)
			.collect(Collectors.joining(separator));
	}

	private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement) {
		for (Map.Entry<String, ? extends @Nullable Object> column : this.columns.entrySet()) {
			statement = statement.param(column.getKey(), stored(column.getValue()));
		}
		return statement;
	}

	private static @Nullable Object stored(@Nullable Object value) {
		return (value instanceof Instant moment) ? moment.atOffset(ZoneOffset.UTC) : value;
	}

}
