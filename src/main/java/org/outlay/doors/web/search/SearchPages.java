package org.outlay.doors.web.search;

import java.util.List;

import org.outlay.readings.search.Hit;
import org.outlay.readings.search.Search;
import org.outlay.readings.search.SearchQuery;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search. */
@Controller
class SearchPages {

	private static final int MOST = 100;

	private final Search search;

	private final SearchResults searchResults;

	SearchPages(Search search, SearchResults searchResults) {
		this.search = search;
		this.searchResults = searchResults;
	}

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
		return SearchPage.of(text, this.searchResults.of(hits, view), hits.size(), hits.size() == MOST)
			.in("search/index");
	}

}
