package org.outlay.web;

import java.util.Map;

import org.outlay.claim.Bases;
import org.outlay.claim.Measure;
import org.outlay.claim.Measures;
import org.outlay.claim.Parts;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;
import org.outlay.overview.Overview;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dictionary of measures, and each with its claims. */
@Controller
class MeasurePages {

	private static final int PAGE_SIZE = 50;

	private final Measures measures;

	private final Bases bases;

	private final Parts parts;

	private final Overview overview;

	private final Ledger ledger;

	MeasurePages(Measures measures, Bases bases, Parts parts, Overview overview, Ledger ledger) {
		this.measures = measures;
		this.bases = bases;
		this.parts = parts;
		this.overview = overview;
		this.ledger = ledger;
	}

	@GetMapping("/measures")
	ModelAndView index() {
		return MeasuresPage
			.of(this.measures.findAll(Sort.by("ordinal")), this.overview.claimsBy(Overview.Grouping.MEASURE))
			.withBases(this.bases.findAll(Sort.by("ordinal")), this.overview.claimsBy(Overview.Grouping.BASIS))
			.withParts(this.parts.findAll(Sort.by("dimension", "label")),
					this.overview.claimsBy(Overview.Grouping.PART))
			.withUnits(this.overview.units())
			.in("measures/index");
	}

	@GetMapping("/measures/{code}")
	ModelAndView show(@PathVariable String code, @RequestParam Map<String, String> query, Lens lens) {
		Measure measure = this.measures.findById(code).orElseThrow(() -> new NotFound("measure", code));
		int number = Paging.number(query);
		Page<Figure> page = this.ledger.page(lens.claims().ofMeasure(code), Math.max(number, 1) - 1, PAGE_SIZE);
		boolean missing = number == 0 || (number > 1 && number > page.getTotalPages());
		return new MeasurePage(measure, page.getTotalElements(), page.getContent(),
				Paging.of(page, "/measures/" + code, query),
				missing ? Paging.complaint(query, page.getTotalPages()) : null)
			.in("measures/show");
	}

}
