package org.outlay.doors.web.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.Paging;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.UnitWords;
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
record MeasurePages(Measures measures, Families families, Bases bases, Parts parts, Counts counts, Ledger ledger) {

	private static final int PAGE_SIZE = 50;

	@GetMapping("/measures")
	ModelAndView index() {
		Map<String, Long> ofMeasures = this.counts.claimsBy(Counts.Grouping.MEASURE);
		Map<String, Long> ofFamilies = this.counts.claimsBy(Counts.Grouping.FAMILY);
		Map<String, Long> ofBases = this.counts.claimsBy(Counts.Grouping.BASIS);
		Map<String, Long> ofParts = this.counts.claimsBy(Counts.Grouping.PART);
		return new MeasuresPage("Measures: the dictionary of what is counted",
				"The measures of Outlay with their bases, parts and units, each defined.", "/api/v1/measures",
				entries(this.measures.findAll(Sort.by("ordinal")),
						(one) -> new Entry(one.code(), one.label(), one.definition(), uses(one), kind(one),
								number(ofMeasures, one.code()), "/measures/" + one.code())),
				entries(this.families.findAll(Sort.by("ordinal")),
						(one) -> new Entry(one.code(), one.label(), one.definition(), "", "",
								number(ofFamilies, one.code()), "/claims?family=" + one.code())),
				entries(this.bases.findAll(Sort.by("ordinal")),
						(one) -> new Entry(one.code(), one.label(), one.definition(), "", "",
								number(ofBases, one.code()),
								ofBases.containsKey(one.code()) ? "/claims?basis=" + one.code() : null)),
				entries(this.parts.findAll(Sort.by("dimension", "label")),
						(one) -> new Entry(one.code(), one.label(), "", "", one.dimension().code(),
								number(ofParts, one.code()), null)),
				entries(this.counts.units(),
						(one) -> new Entry(one.code(), Glossary.unit(one.code()), "", "", one.kind(),
								English.number(one.claims()),
								(one.claims() > 0) ? "/claims?unit=" + one.code() : null)))
			.in("measure/index");
	}

	private static <T> List<Entry> entries(List<T> things, Function<T, Entry> entry) {
		return things.stream().map(entry).toList();
	}

	private static String number(Map<String, Long> claims, String code) {
		return English.number(claims.getOrDefault(code, 0L));
	}

	/** The uses its figures allow, in sentences. */
	private static String uses(Measure measure) {
		Comparability use = measure.comparability();
		UnitWords noun = measure.noun();
		return Stream
			.of((noun.many() != null) ? "Counted in " + noun.many() + "." : "",
					(noun.per() != null) ? "By the " + noun.per() + "." : "",
					!use.isCompared() ? "Subjects are not compared. " + use.incomparable()
							: (use.better() == Comparability.Better.LOWER) ? "The smallest figure ranks first."
									: "The largest figure ranks first.",
					(use.keyOrder() != null) ? "It can be a key figure." : "",
					use.drawn() ? "" : "Charts do not draw it.")
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** {@code "money, flow"}. */
	private static String kind(Measure measure) {
		return measure.unitKind().code() + ", " + measure.timing().code();
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
			return MeasurePages.kind(this.measure);
		}

		public String uses() {
			return MeasurePages.uses(this.measure);
		}

	}

	/** The dictionary: measures, and the bases, parts and units of their claims. */
	record MeasuresPage(String title, String description, String tablePath, List<Entry> measures, List<Entry> families,
			List<Entry> bases, List<Entry> parts, List<Entry> units) implements WebPage {
	}

	/**
	 * One entry of the dictionary.
	 *
	 * @param uses what its figures allow, in sentences; may be empty
	 * @param kind the sort of entry, in words
	 * @param path the page of its claims; null if there is none
	 */
	record Entry(String code, String label, String definition, String uses, String kind, String claims,
			@Nullable String path) {
	}

}
