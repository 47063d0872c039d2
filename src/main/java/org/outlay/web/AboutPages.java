package org.outlay.web;

import java.util.List;

import org.outlay.claim.Bases;
import org.outlay.overview.Overview;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How Outlay works. */
@Controller
class AboutPages {

	private final Bases bases;

	private final Overview overview;

	AboutPages(Bases bases, Overview overview) {
		this.bases = bases;
		this.overview = overview;
	}

	@GetMapping("/about")
	ModelAndView about() {
		List<AboutPage.Term> bases = this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.map((basis) -> new AboutPage.Term(basis.label(), basis.definition()))
			.toList();
		return AboutPage.of(this.overview.holdings(), bases).in("about/index");
	}

}
