package org.outlay.web;

import java.util.List;

import org.outlay.lens.Lens;
import org.outlay.search.Hit;
import org.outlay.search.Search;
import org.outlay.search.SearchQuery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search. */
@Controller
class SearchPages {

	private static final int MOST = 100;

	private final Search search;

	private final Finds finds;

	SearchPages(Search search, Finds finds) {
		this.search = search;
		this.finds = finds;
	}

	@GetMapping("/search")
	ModelAndView index(@RequestParam(name = "q", defaultValue = "") String[] queries, Lens lens) {
		String text = (queries.length > 0) ? queries[0].strip() : "";
		if (text.isEmpty()) {
			return SearchPage.empty().in("search/index");
		}
		if (text.length() > SearchQuery.MAX_LENGTH) {
			return SearchPage.tooLong(text).in("search/index");
		}
		List<Hit> hits = this.search.find(new SearchQuery(text), lens.asOf(), MOST);
		return SearchPage.of(text, this.finds.of(hits, lens), hits.size(), hits.size() == MOST).in("search/index");
	}

}
