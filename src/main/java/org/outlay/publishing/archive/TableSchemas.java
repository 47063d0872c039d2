package org.outlay.publishing.archive;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.outlay.publishing.tabular.CellText;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.ColumnType;
import org.outlay.publishing.tabular.JsonObject;
import org.outlay.publishing.tabular.Table;

/** Tables described for programs, by two standards. */
final class TableSchemas {

	private TableSchemas() {
	}

	/** A resource of a Data Package. */
	static JsonObject resource(Table<?> table, ArchiveFile file) {
		return new JsonObject().with("name", table.name())
			.with("type", "table")
			.with("title", table.title())
			.with("description", table.meaning())
			.with("path", file.name())
			.with("format", "csv")
			.with("mediatype", "text/csv")
			.with("encoding", "utf-8")
			.with("bytes", file.bytes())
			.with("hash", "sha256:" + file.sha256())
			.with("schema",
					withKeys(table,
							new JsonObject()
								.with("fields", table.columns().stream().map((column) -> field(table, column)).toList())
								.with("missingValues", List.of("")),
							(column) -> foreignKey(table, column)));
	}

	private static JsonObject withKeys(Table<?> table, JsonObject schema, Function<Column, JsonObject> foreignKey) {
		List<JsonObject> keys = table.columns()
			.stream()
			.filter((column) -> column.target() != null)
			.map(foreignKey)
			.toList();
		return schema.with("primaryKey", table.key().isEmpty() ? null : table.key())
			.with("foreignKeys", keys.isEmpty() ? null : keys);
	}

	private static JsonObject field(Table<?> table, Column column) {
		JsonObject constraints = new JsonObject().with("required", column.required() ? true : null)
			.with("unique", table.key().equals(List.of(column.name())) ? true : null);
		// the type "list" is new in version 2.0, and few programs read it
		String list = (column.type() == ColumnType.LIST) ? " A list, joined by " + CellText.SEPARATOR + "." : "";
		return new JsonObject().with("name", column.name())
			.with("type",
					(column.type() == ColumnType.DECIMAL) ? "number" : column.type().xsd().toLowerCase(Locale.ROOT))
			// version 1.0 does not allow fractions of a second by default
			.with("format", (column.type() == ColumnType.MOMENT) ? "any" : null)
			.with("description", column.meaning() + list)
			.with("constraints", constraints.isEmpty() ? null : constraints);
	}

	/** A table that refers to itself omits its own name. */
	private static JsonObject foreignKey(Table<?> table, Column column) {
		Column.Target target = Objects.requireNonNull(column.target());
		return new JsonObject().with("fields", List.of(column.name()))
			.with("reference",
					new JsonObject().with("resource", target.table().equals(table.name()) ? null : target.table())
						.with("fields", List.of(target.column())));
	}

	/** A table of CSV on the Web, next to its file. */
	static JsonObject csvOnTheWeb(Table<?> table) {
		return new JsonObject().with("url", table.name() + ".csv")
			.with("dc:title", table.title())
			.with("dc:description", table.meaning())
			.with("tableSchema",
					withKeys(table,
							new JsonObject().with("columns",
									table.columns().stream().map(TableSchemas::column).toList()),
							TableSchemas::reference));
	}

	private static JsonObject reference(Column column) {
		Column.Target target = Objects.requireNonNull(column.target());
		return new JsonObject().with("columnReference", column.name())
			.with("reference", new JsonObject().with("resource", target.table() + ".csv")
				.with("columnReference", target.column()));
	}

	private static JsonObject column(Column column) {
		return new JsonObject().with("name", column.name())
			.with("titles", column.name())
			.with("dc:description", column.meaning())
			.with("datatype", column.type().xsd())
			.with("separator", (column.type() == ColumnType.LIST) ? CellText.SEPARATOR : null)
			.with("required", column.required() ? true : null);
	}

}
