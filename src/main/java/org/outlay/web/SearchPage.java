package org.outlay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.search.Hit;
import org.outlay.search.SearchQuery;

import org.springframework.http.HttpStatus;

/**
 * What a search found.
 *
 * @param text as typed
 * @param summary how much was found; empty before a search
 * @param complaint why there was no search
 */
record SearchPage(String text, String summary, @Nullable String complaint, List<Group> groups) implements WebPage {

	private static final Map<String, String> LABELS = labels();

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("company", "Companies");
		labels.put("model", "Models");
		labels.put("product", "Products");
		labels.put("person", "People");
		labels.put("source", "Sources");
		labels.put("claim", "Claims");
		return labels;
	}

	static SearchPage empty() {
		return new SearchPage("", "", null, List.of());
	}

	static SearchPage tooLong(String text) {
		return new SearchPage(Phrases.echo(text), "", "A search has at most " + SearchQuery.MAX_LENGTH
				+ " characters; this one has " + Phrases.number(text.length()) + ".", List.of());
	}

	/** Arranges hits; {@code more} says that there are others beyond them. */
	static SearchPage of(String text, List<Hit> hits, boolean more) {
		Map<String, List<Hit>> byType = hits.stream().collect(Collectors.groupingBy(Hit::type));
		String count = Phrases.capital(Phrases.count(hits.size(), "result"));
		return new SearchPage(text,
				more ? "The first " + hits.size() + " results: add a word to narrow them." : count + ".", null,
				LABELS.entrySet()
					.stream()
					.filter((type) -> byType.containsKey(type.getKey()))
					.map((type) -> new Group(type.getKey(), type.getValue(),
							byType.getOrDefault(type.getKey(), List.of())))
					.toList());
	}

	@Override
	public String title() {
		return this.text.isEmpty() ? "Search" : "Search for “" + Phrases.echo(this.text) + "”";
	}

	@Override
	public String description() {
		return "Finds companies, models, products, people, sources and claims by name, alias or printed words.";
	}

	@Override
	public HttpStatus status() {
		return (this.complaint != null) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/** The hits of one type. */
	record Group(String id, String label, List<Hit> hits) {
	}

}
