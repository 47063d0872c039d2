package org.outlay.doors.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.search.Search.Hit;
import org.outlay.readings.search.Search;
import org.outlay.readings.search.SearchQuery;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search. */
@Controller
record SearchPages(Search search, Ledger ledger, Lookups lookups) {

	private static final int MOST = 100;

	@GetMapping("/search")
	ModelAndView index(@RequestParam(name = "q", defaultValue = "") String[] queries, PointOfView view) {
		String text = (queries.length > 0) ? queries[0].strip() : "";
		if (text.isEmpty()) {
			return new SearchPage("", "", null, List.of(), List.of(), List.of()).in("search/index");
		}
		if (text.length() > SearchQuery.MAX_LENGTH) {
			return new SearchPage(
					English.echo(text), "", "A search has at most " + SearchQuery.MAX_LENGTH
							+ " characters; this one has " + English.number(text.length()) + ".",
					List.of(), List.of(), List.of())
				.in("search/index");
		}
		List<Hit> hits = this.search.find(new SearchQuery(text), view.asOf(), MOST);
		String summary = (hits.size() == MOST) ? "The first " + MOST + " results: add a word to narrow them."
				: English.capital(English.count(hits.size(), "result")) + ".";
		return new SearchPage(text, summary, null, subjects(hits), sources(ids(hits, "source")),
				claims(ids(hits, "claim"), view))
			.in("search/index");
	}

	private static List<Subjects> subjects(List<Hit> hits) {
		return Stream.of(SubjectType.values())
			.map((type) -> new Subjects(type.collection(), English.capital(type.collection()),
					hits.stream().filter((hit) -> hit.type().equals(type.code())).toList()))
			.filter((subjects) -> !subjects.hits().isEmpty())
			.toList();
	}

	private List<SourceRef> sources(List<String> ids) {
		Map<String, SourceRef> sources = this.lookups.sources(ids);
		return ids.stream().map(sources::get).filter(Objects::nonNull).toList();
	}

	private List<Figure> claims(List<String> ids, PointOfView view) {
		return this.ledger.all(view.claims().withIds(ids))
			.stream()
			.sorted(Comparator.comparingInt((figure) -> ids.indexOf(figure.id())))
			.toList();
	}

	private static List<String> ids(List<Hit> hits, String type) {
		return hits.stream().filter((hit) -> hit.type().equals(type)).map(Hit::id).toList();
	}

	/**
	 * The results of a search, best first.
	 *
	 * @param text as typed
	 * @param summary the number of results; empty if there was no search
	 * @param complaint the reason why there was no search; null if there was one
	 * @param subjects companies, models, products and people, by type
	 */
	record SearchPage(String text, String summary, @Nullable String complaint, List<Subjects> subjects,
			List<SourceRef> sources, List<Figure> claims) implements WebPage {

		@Override
		public String title() {
			return this.text.isEmpty() ? "Search" : "Search for “" + English.echo(this.text) + "”";
		}

		@Override
		public String description() {
			return "Finds companies, models, products, people, sources and claims by name, alias or printed words.";
		}

		@Override
		public @Nullable String tablePath() {
			return this.summary.isEmpty() ? null : Address.of("/api/v1/search").with("q", this.text).text();
		}

		/** Whether a search was made and found nothing. */
		public boolean isInVain() {
			return !this.summary.isEmpty() && this.subjects.isEmpty() && this.sources.isEmpty()
					&& this.claims.isEmpty();
		}

	}

	/** Subjects of one type: {@code "Companies"}. */
	record Subjects(String id, String label, List<Hit> hits) {
	}

}
