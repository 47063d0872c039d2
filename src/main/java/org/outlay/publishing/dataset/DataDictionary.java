package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** What every column of every table means, with an example from the data. */
@Component
public class DataDictionary {

	/** Examples are sought among so many rows. */
	private static final int SEARCHED = 200;

	private static final Table<Entry> TABLE = Table
		.<Entry>of("dictionary", "Data dictionary", "One column of one table.", "table", "column")
		.text("table", "Name of the table.", Entry::table)
		.text("column", "Name of the column.", (entry) -> entry.column().name())
		.text("type", "What its cells hold: text, integer, decimal, day, moment, flag or list.",
				(entry) -> entry.column().type().code())
		.flag("required", "Whether every row has a value.", (entry) -> entry.column().required())
		.text("meaning", "What it says.", (entry) -> entry.column().meaning())
		.text("references?", "The column of a table that has the same value, as table.column.", Entry::target)
		.text("example?", "A value from the data.", Entry::example);

	private final PublishedTables tables;

	DataDictionary(PublishedTables tables) {
		this.tables = tables;
	}

	/** Every table with its columns, examples as the point of view shows them. */
	public List<Chapter> chapters(PointOfView view) {
		return this.tables.all().stream().map((one) -> chapter(one, view)).toList();
	}

	/** The dictionary as a table itself. */
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
						examples.putIfAbsent(columns.get(i), Sheet.text(row.get(i)));
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
	 * @param example a value from the data; absent where no row has any
	 */
	public record Entry(String table, Column column, @Nullable String example) {

		/** The column it points to, as {@code sources.id}; absent for most. */
		public @Nullable String target() {
			Column.Target target = this.column.target();
			return (target != null) ? target.table() + "." + target.column() : null;
		}

	}

}
