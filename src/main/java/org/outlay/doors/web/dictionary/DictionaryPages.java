package org.outlay.doors.web.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.dataset.DataDictionary;
import org.outlay.publishing.dataset.Provenance;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.TableFormat;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The data dictionary: the meaning of every column of every table. */
@Controller
record DictionaryPages(DataDictionary dataDictionary, Provenance provenance) {

	/** Longer examples are cut. */
	private static final int LONGEST = 60;

	@GetMapping("/dictionary")
	ModelAndView index(PointOfView view) {
		return new DictionaryPage("Data dictionary",
				"Every table Outlay publishes and every column of it: type, meaning and an example.",
				this.dataDictionary.chapters(view)
					.stream()
					.map((chapter) -> new Chapter(chapter.name(), chapter.title(), chapter.meaning(),
							String.join(", ", chapter.key()),
							chapter.entries().stream().map(DictionaryPages::line).toList()))
					.toList())
			.in("dictionary/index");
	}

	private static Line line(DataDictionary.Entry entry) {
		Column column = entry.column();
		Column.Target target = column.target();
		String example = Objects.requireNonNullElse(entry.example(), "");
		return new Line(column.name(), column.type().code() + (column.required() ? "" : ", may be empty"),
				column.meaning(), (target != null) ? target.table() : null, entry.target(),
				(example.length() > LONGEST) ? example.substring(0, LONGEST).strip() + "…" : example);
	}

	@GetMapping("/dictionary.{suffix:csv|xlsx|ndjson|json}")
	void file(@PathVariable String suffix, PointOfView view, HttpServletResponse response) throws IOException {
		TableFormat format = TableFormat.of(suffix).orElseThrow();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("outlay-dictionary." + suffix, StandardCharsets.US_ASCII)
					.build()
					.toString());
		format.write(
				this.dataDictionary.sheet(view,
						this.provenance.of("Data dictionary", view, Map.of(), "/dictionary." + suffix)),
				response.getOutputStream());
	}

	/** Every table with its columns. */
	record DictionaryPage(String title, String description, List<Chapter> chapters) implements WebPage {
	}

	/**
	 * One table.
	 *
	 * @param key the columns that identify a row, joined; empty if none do
	 */
	record Chapter(String name, String title, String meaning, String key, List<Line> lines) {
	}

	/**
	 * One column.
	 *
	 * @param table the table it points to; null for most
	 * @param target the column it points to: {@code sources.id}
	 * @param example empty if no row has a value
	 */
	record Line(String name, String type, String meaning, @Nullable String table, @Nullable String target,
			String example) {
	}

}
