package org.outlay.doors.web.about;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.outlay.doors.web.page.AmountWords;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Status;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.source.Tier;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.counts.Counts.Holdings;
import org.outlay.readings.coverage.FigureAge;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.VagueWords;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on how Outlay works. */
@Controller
record AboutPages(Bases bases, Counts counts) {

	@GetMapping("/about")
	ModelAndView about() {
		Holdings holdings = this.counts.holdings();
		List<Term> bases = this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.map((basis) -> new Term(basis.label(), basis.definition()))
			.toList();
		List<Term> lexicon = VagueWords.phrases()
			.entrySet()
			.stream()
			.map((phrase) -> new Term(phrase.getKey(), AmountWords.interval(phrase.getValue())))
			.toList();
		return new AboutPage("How Outlay records what AI costs",
				"How Outlay records and reads hedged and vague figures, what it never adds up, and under which licence.",
				English.count(holdings.claims(), "claim"), English.count(holdings.sources(), "source"),
				terms(Kind.values(), Kind::words, Glossary::meaning), lexicon,
				terms(Nature.values(), Nature::words, Glossary::meaning),
				terms(Status.values(), Status::name, Status::words),
				terms(AsserterKind.values(), AsserterKind::words, Glossary::meaning),
				terms(Tier.values(), Tier::words, Glossary::meaning), bases,
				terms(Relation.values(), Relation::words, Glossary::meaning),
				terms(Policy.values(), Policy::versioned, Glossary::meaning))
			.in("about/index");
	}

	private static <C> List<Term> terms(C[] codes, Function<C, String> word, Function<C, String> meaning) {
		return Stream.of(codes).map((code) -> new Term(word.apply(code), meaning.apply(code))).toList();
	}

	/**
	 * How Outlay works: what it records, how it reads figures, what it never does.
	 *
	 * @param claims the number of claims, in words
	 * @param sources the number of sources read, in words
	 */
	record AboutPage(String title, String description, String claims, String sources, List<Term> kinds,
			List<Term> lexicon, List<Term> natures, List<Term> statuses, List<Term> asserters, List<Term> tiers,
			List<Term> bases, List<Term> relations, List<Term> policies) implements WebPage {

		/** A quantity without an end is stale after this number of days without news. */
		public int staleDays() {
			return FigureAge.DAYS;
		}

		public int lexiconVersion() {
			return VagueWords.VERSION;
		}

	}

	/** A word and its meaning on this site. */
	record Term(String word, String meaning) {
	}

}
