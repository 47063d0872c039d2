package org.outlay.doors.web.about;

import java.util.List;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.readings.counts.Counts;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How Outlay works. */
@Controller
record AboutPages(Bases bases, Counts counts) {

	@GetMapping("/about")
	ModelAndView about() {
		List<AboutPage.Term> bases = this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.map((basis) -> new AboutPage.Term(basis.label(), basis.definition()))
			.toList();
		return AboutPage.of(this.counts.holdings(), bases).in("about/index");
	}

}
