package org.outlay.doors.web.dictionary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.dataset.DataDictionary;
import org.outlay.publishing.tabular.Column;

/** Every table with its columns. */
record DictionaryPage(List<Chapter> chapters) implements WebPage {

	/** Longer examples are cut. */
	private static final int LONGEST = 60;

	static DictionaryPage of(List<DataDictionary.Chapter> chapters) {
		return new DictionaryPage(chapters.stream()
			.map((chapter) -> new Chapter(chapter.name(), chapter.title(), chapter.meaning(),
					String.join(", ", chapter.key()), chapter.entries().stream().map(DictionaryPage::line).toList()))
			.toList());
	}

	private static Line line(DataDictionary.Entry entry) {
		Column column = entry.column();
		Column.Target target = column.target();
		String example = entry.example();
		return new Line(column.name(), column.type().code() + (column.required() ? "" : ", may be empty"),
				column.meaning(), (target != null) ? target.table() : null, entry.target(), shortened(example));
	}

	private static String shortened(@Nullable String example) {
		if (example == null) {
			return "";
		}
		return (example.length() > LONGEST) ? example.substring(0, LONGEST).strip() + "…" : example;
	}

	@Override
	public String title() {
		return "Data dictionary";
	}

	@Override
	public String description() {
		return "Every table Outlay publishes and every column of it: type, meaning and an example.";
	}

	/**
	 * One table.
	 *
	 * @param key the columns that tell rows apart, joined; empty where nothing does
	 */
	record Chapter(String name, String title, String meaning, String key, List<Line> lines) {

	}

	/**
	 * One column.
	 *
	 * @param table the table it points to; absent for most
	 * @param target the column it points to, as {@code sources.id}
	 * @param example empty where no row has a value
	 */
	record Line(String name, String type, String meaning, @Nullable String table, @Nullable String target,
			String example) {

	}

}
