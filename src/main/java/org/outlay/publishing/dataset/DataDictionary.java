package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.tabular.CellText;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** The meaning of every column of every table, with an example from the data. */
@Component
public record DataDictionary(PublishedTables tables) {

	/** How many rows are searched for examples. */
	private static final int SEARCHED = 200;

	private static final Table<Entry> TABLE = Table
		.<Entry>of("dictionary", "Data dictionary", "One column of one table.", "table", "column")
		.text("table", "Name of the table.", Entry::table)
		.text("column", "Name of the column.", (entry) -> entry.column().name())
		.text("type", "Type of its values: text, integer, decimal, day, moment, flag or list.",
				(entry) -> entry.column().type().code())
		.flag("required", "Whether every row has a value.", (entry) -> entry.column().required())
		.text("meaning", "Meaning of the column.", (entry) -> entry.column().meaning())
		.text("references?", "Column with the same values, as table.column.", Entry::target)
		.text("example?", "A value from the data.", Entry::example);

	/** All tables with their columns and with examples for a point of view. */
	public List<Chapter> chapters(PointOfView view) {
		return this.tables.all().stream().map((one) -> chapter(one, view)).toList();
	}

	/** The dictionary as a table. */
	public Sheet sheet(PointOfView view, TableNotes notes) {
		return TABLE.sheet(chapters(view).stream().flatMap((chapter) -> chapter.entries().stream()), notes);
	}

	private static Chapter chapter(PublishedTable<?, ?> published, PointOfView view) {
		Table<?> table = published.table(view);
		Map<Column, String> examples = examples(published.whole(view, TableNotes.of(table.title())));
		return new Chapter(table.name(), table.title(), table.meaning(), table.key(),
				table.columns()
					.stream()
					.map((column) -> new Entry(table.name(), column, examples.get(column)))
					.toList());
	}

	private static Map<Column, String> examples(Sheet sheet) {
		Map<Column, String> examples = new LinkedHashMap<>();
		try (var rows = sheet.rows()) {
			List<Column> columns = new ArrayList<>(sheet.columns());
			rows.limit(SEARCHED).forEach((row) -> {
				for (int i = 0; i < columns.size(); i++) {
					if (row.get(i) != null) {
						examples.putIfAbsent(columns.get(i), CellText.of(row.get(i)));
					}
				}
			});
		}
		return examples;
	}

	/** One table of the dictionary. */
	public record Chapter(String name, String title, String meaning, List<String> key, List<Entry> entries) {
	}

	/**
	 * One column.
	 *
	 * @param example a value from the data; null if no row has one
	 */
	public record Entry(String table, Column column, @Nullable String example) {

		/** The column with the same values, as {@code sources.id}; null for most. */
		public @Nullable String target() {
			return (this.column.target() != null) ? this.column.target().toString() : null;
		}

	}

}
