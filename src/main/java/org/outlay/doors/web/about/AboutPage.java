package org.outlay.doors.web.about;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.outlay.doors.web.page.AmountWords;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Status;
import org.outlay.facts.source.Tier;
import org.outlay.readings.counts.Counts.Holdings;
import org.outlay.readings.coverage.FigureAge;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.VagueWords;
import org.outlay.values.code.Coded;
import org.outlay.values.english.English;

/**
 * How Outlay works: what it records, how it reads figures, what it never does.
 *
 * @param claims how many claims there are, in words
 * @param sources how many sources were read, in words
 */
record AboutPage(String claims, String sources, List<Term> kinds, List<Term> lexicon, List<Term> natures,
		List<Term> statuses, List<Term> asserters, List<Term> tiers, List<Term> bases, List<Term> relations,
		List<Term> policies) implements WebPage {

	static AboutPage of(Holdings holdings, List<Term> bases) {
		return new AboutPage(English.count(holdings.claims(), "claim"), English.count(holdings.sources(), "source"),
				terms(Kind.values(), Glossary::meaning), lexiconTerms(), terms(Nature.values(), Glossary::meaning),
				Arrays.stream(Status.values()).map((status) -> new Term(status.name(), status.words())).toList(),
				terms(AsserterKind.values(), Glossary::meaning), terms(Tier.values(), Glossary::meaning), bases,
				terms(Relation.values(), Glossary::meaning),
				Arrays.stream(Policy.values())
					.map((policy) -> new Term(policy.versioned(), Glossary.meaning(policy)))
					.toList());
	}

	private static <C extends Coded> List<Term> terms(C[] codes, Function<C, String> meaning) {
		return Arrays.stream(codes).map((code) -> new Term(code.words(), meaning.apply(code))).toList();
	}

	private static List<Term> lexiconTerms() {
		return VagueWords.phrases()
			.entrySet()
			.stream()
			.map((phrase) -> new Term(phrase.getKey(), AmountWords.interval(phrase.getValue())))
			.toList();
	}

	/** After so many days without news a quantity without an end is stale. */
	public int staleDays() {
		return FigureAge.DAYS;
	}

	@Override
	public String title() {
		return "How Outlay records what AI costs";
	}

	@Override
	public String description() {
		return "What Outlay records, how it reads hedged and vague figures, what it never adds up, and under which licence.";
	}

	public int lexiconVersion() {
		return VagueWords.VERSION;
	}

	/** A word and what it means here. */
	record Term(String word, String meaning) {
	}

}
