package org.outlay.publishing.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.values.period.PublicationWindow;

/** Entries as CSL-JSON for citation managers: schema csl-data 1.0. */
final class Csl {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Csl() {
	}

	static String of(List<Publication> publications) {
		return JSON.writeValueAsString(publications.stream().map(Csl::item).toList()) + "\n";
	}

	private static Map<String, Object> item(Publication publication) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", publication.key());
		item.put("type", switch (publication.kind()) {
			case ARTICLE -> "article-newspaper";
			case FILING -> "report";
			case DATASET -> "dataset";
			case EDITOR -> "document";
		});
		item.put("title", publication.title());
		put(item, "author", publication.authors().isEmpty() ? null : names(publication.authors()));
		PublicationWindow published = publication.published();
		put(item, "issued", (published != null) ? days(published.earliest(), published.latest()) : null);
		LocalDate accessed = publication.accessed();
		put(item, "accessed", (accessed != null) ? days(accessed, accessed) : null);
		put(item, "publisher", publication.publisher());
		put(item, "URL", publication.link());
		put(item, "language", publication.language());
		item.put("note", publication.note());
		return item;
	}

	private static void put(Map<String, Object> item, String name, @Nullable Object value) {
		if (value != null) {
			item.put(name, value);
		}
	}

	/** Names as printed, because their family names are not known. */
	private static List<Map<String, String>> names(List<String> names) {
		return names.stream().map((name) -> Map.of("literal", name)).toList();
	}

	/** A day, or the first and the last of several. */
	private static Map<String, Object> days(LocalDate first, LocalDate last) {
		return Map.of("date-parts",
				Stream.of(first, last)
					.distinct()
					.map((day) -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
					.toList());
	}

}
