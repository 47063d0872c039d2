package org.outlay.doors.web.measure;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.Paging;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dictionary of measures, and each with its claims. */
@Controller
record MeasurePages(Measures measures, Bases bases, Parts parts, Counts counts, Ledger ledger) {

	private static final int PAGE_SIZE = 50;

	@GetMapping("/measures")
	ModelAndView index() {
		return new MeasuresPage(
				MeasuresPage.measures(this.measures.findAll(Sort.by("ordinal")),
						this.counts.claimsBy(Counts.Grouping.MEASURE)),
				MeasuresPage.bases(this.bases.findAll(Sort.by("ordinal")), this.counts.claimsBy(Counts.Grouping.BASIS)),
				MeasuresPage.parts(this.parts.findAll(Sort.by("dimension", "label")),
						this.counts.claimsBy(Counts.Grouping.PART)),
				MeasuresPage.units(this.counts.units()))
			.in("measure/index");
	}

	@GetMapping("/measures/{code}")
	ModelAndView show(@PathVariable String code, @RequestParam Map<String, String> query, PointOfView view) {
		Measure measure = this.measures.findById(code).orElseThrow(() -> new NotFound("measure", code));
		Page<Figure> page = this.ledger.page(view.claims().ofMeasure(code), Paging.index(query), PAGE_SIZE);
		return new MeasurePage(measure, English.capital(English.count(page.getTotalElements(), "claim")),
				page.getContent(), Paging.of(page, "/measures/" + code, query))
			.in("measure/show");
	}

	/**
	 * A measure and its claims, a page at a time.
	 *
	 * @param claims the number of claims, in words
	 */
	record MeasurePage(Measure measure, String claims, List<Figure> figures, Paging paging) implements Citable {

		@Override
		public String title() {
			String title = this.measure.label() + ": every claim";
			return (this.paging.number() > 1) ? title + ", page " + this.paging.number() : title;
		}

		@Override
		public String description() {
			return this.measure.definition();
		}

		@Override
		public @Nullable String complaint() {
			return this.paging.complaint();
		}

		@Override
		public List<FeedLink> feeds() {
			return FeedLink.of("/measures/" + this.measure.code(), this.measure.label(), null);
		}

		public String kind() {
			return MeasuresPage.kind(this.measure);
		}

	}

}
