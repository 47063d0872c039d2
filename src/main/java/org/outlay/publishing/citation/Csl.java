package org.outlay.publishing.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.values.period.PublicationWindow;

/** Citations as CSL-JSON, which citation managers read: schema csl-data 1.0. */
final class Csl {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Csl() {
	}

	static String of(Citation citation) {
		return JSON.writeValueAsString(items(citation)) + "\n";
	}

	/** The items: the entry of Outlay and, where there is one, the source. */
	static List<Map<String, Object>> items(Citation citation) {
		List<Map<String, Object>> items = new ArrayList<>();
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", citation.key());
		item.put("type", "dataset");
		item.put("title", citation.title());
		item.put("author", names(List.of(citation.publisher())));
		item.put("issued", dates(LocalDate.ofInstant(citation.recorded(), ZoneOffset.UTC), null));
		item.put("accessed", dates(citation.seen(), null));
		item.put("publisher", citation.publisher());
		item.put("URL", citation.permalink());
		item.put("note", citation.sentence());
		items.add(item);
		if (citation.source() != null) {
			items.add(item(citation.source()));
		}
		return items;
	}

	private static Map<String, Object> item(Publication source) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", source.key());
		item.put("type", switch (source.kind()) {
			case ARTICLE -> "article-newspaper";
			case FILING -> "report";
			case DATASET -> "dataset";
			case EDITOR -> "document";
		});
		item.put("title", source.title());
		put(item, "author", source.authors().isEmpty() ? null : names(source.authors()));
		put(item, "publisher", source.publisher());
		put(item, "URL", source.link());
		put(item, "language", source.language());
		PublicationWindow published = source.published();
		if (published != null) {
			item.put("issued", published.isExact() ? dates(published.latest(), null)
					: dates(published.earliest(), published.latest()));
		}
		item.put("note", source.when());
		return item;
	}

	private static void put(Map<String, Object> item, String name, @Nullable Object value) {
		if (value != null) {
			item.put(name, value);
		}
	}

	/** Names as they are printed: which part is the family's is not known. */
	private static List<Map<String, String>> names(List<String> names) {
		return names.stream().map((name) -> Map.of("literal", name)).toList();
	}

	/** A day, or a span of days between which it was. */
	private static Map<String, Object> dates(LocalDate first, @Nullable LocalDate last) {
		List<List<Integer>> parts = new ArrayList<>(List.of(parts(first)));
		if (last != null) {
			parts.add(parts(last));
		}
		return Map.of("date-parts", parts);
	}

	private static List<Integer> parts(LocalDate day) {
		return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

}
