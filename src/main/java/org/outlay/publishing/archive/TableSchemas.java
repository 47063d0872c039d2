package org.outlay.publishing.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.ColumnType;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;

/** Tables described for programs, by two standards. */
final class TableSchemas {

	private TableSchemas() {
	}

	/** A resource of a Data Package. */
	static Map<String, Object> resource(Table<?> table, ArchiveFile file) {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", table.name());
		resource.put("type", "table");
		resource.put("title", table.title());
		resource.put("description", table.meaning());
		resource.put("path", file.name());
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("bytes", file.bytes());
		resource.put("hash", "sha256:" + file.sha256());
		resource.put("schema", schema(table));
		return resource;
	}

	private static Map<String, Object> schema(Table<?> table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", table.columns().stream().map((column) -> field(table, column)).toList());
		schema.put("missingValues", List.of(""));
		putKeys(schema, table, (column) -> foreignKey(table, column));
		return schema;
	}

	private static void putKeys(Map<String, Object> schema, Table<?> table, Function<Column, Object> foreignKey) {
		if (!table.key().isEmpty()) {
			schema.put("primaryKey", table.key());
		}
		List<Object> keys = table.columns()
			.stream()
			.filter((column) -> column.target() != null)
			.map(foreignKey)
			.toList();
		if (!keys.isEmpty()) {
			schema.put("foreignKeys", keys);
		}
	}

	private static Map<String, Object> field(Table<?> table, Column column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.put("type",
				(column.type() == ColumnType.DECIMAL) ? "number" : column.type().xsd().toLowerCase(Locale.ROOT));
		if (column.type() == ColumnType.MOMENT) {
			field.put("format", "any"); // version 1.0 took no fractions of a second by
										// default
		}
		// the type "list" came with version 2.0, and few programs read it
		String list = (column.type() == ColumnType.LIST) ? " A list, joined by " + Sheet.LIST_SEPARATOR + "." : "";
		field.put("description", column.meaning() + list);
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (column.required()) {
			constraints.put("required", true);
		}
		if (PackageDocuments.isKey(table, column)) {
			constraints.put("unique", true);
		}
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
	}

	/** A table that points to itself leaves its own name out. */
	private static Map<String, Object> foreignKey(Table<?> table, Column column) {
		Column.Target target = Objects.requireNonNull(column.target());
		Map<String, Object> reference = new LinkedHashMap<>();
		if (!target.table().equals(table.name())) {
			reference.put("resource", target.table());
		}
		reference.put("fields", List.of(target.column()));
		return ordered("fields", List.of(column.name()), "reference", reference);
	}

	/** A table of CSV on the Web, beside its file. */
	static Map<String, Object> csvOnTheWeb(Table<?> table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("columns", table.columns().stream().map(TableSchemas::column).toList());
		putKeys(schema, table, (column) -> ordered("columnReference", column.name(), "reference", reference(column)));
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("url", table.name() + ".csv");
		described.put("dc:title", table.title());
		described.put("dc:description", table.meaning());
		described.put("tableSchema", schema);
		return described;
	}

	private static Map<String, Object> reference(Column column) {
		Column.Target target = Objects.requireNonNull(column.target());
		return ordered("resource", target.table() + ".csv", "columnReference", target.column());
	}

	/** Two members, always in this order: {@link Map#of} has another one every time. */
	static Map<String, Object> ordered(String first, Object one, String second, Object other) {
		Map<String, Object> ordered = new LinkedHashMap<>();
		ordered.put(first, one);
		ordered.put(second, other);
		return ordered;
	}

	private static Map<String, Object> column(Column column) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", column.name());
		described.put("titles", column.name());
		described.put("dc:description", column.meaning());
		described.put("datatype", column.type().xsd());
		if (column.type() == ColumnType.LIST) {
			described.put("separator", Sheet.LIST_SEPARATOR);
		}
		if (column.required()) {
			described.put("required", true);
		}
		return described;
	}

}
