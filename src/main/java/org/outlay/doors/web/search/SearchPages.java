package org.outlay.doors.web.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.search.Hit;
import org.outlay.readings.search.Search;
import org.outlay.readings.search.SearchQuery;
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
			return SearchPage.empty().in("search/index");
		}
		if (text.length() > SearchQuery.MAX_LENGTH) {
			return SearchPage.tooLong(text).in("search/index");
		}
		List<Hit> hits = this.search.find(new SearchQuery(text), view.asOf(), MOST);
		return SearchPage.of(text, found(hits, view), hits.size(), hits.size() == MOST).in("search/index");
	}

	private SearchPage.Found found(List<Hit> hits, PointOfView view) {
		return new SearchPage.Found(subjects(hits), sources(ids(hits, "source")), claims(ids(hits, "claim"), view));
	}

	private static List<SearchPage.Found.Subjects> subjects(List<Hit> hits) {
		return Arrays.stream(SubjectType.values())
			.map((type) -> new SearchPage.Found.Subjects(type.collection(), English.capital(type.collection()),
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

}
