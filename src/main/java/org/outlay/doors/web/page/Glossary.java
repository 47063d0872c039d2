package org.outlay.doors.web.page;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.source.Tier;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;

/** The meaning of Outlay's codes, in words for readers. */
public final class Glossary {

	private Glossary() {
	}

	/** A unit for readers: {@code "CNY"}, {@code "tokens a day"}. */
	public static String unit(String code) {
		return switch (code) {
			case "x" -> "times";
			case "units" -> "number of things";
			default -> new Unit(code).words();
		};
	}

	public static String words(Agreement agreement) {
		return switch (agreement) {
			case SINGLE -> "All current claims go back to one source.";
			case CONSISTENT -> "All current claims can be true at once.";
			case CONFLICTING -> "Not all current claims can be true at once.";
		};
	}

	public static String meaning(Nature nature) {
		return switch (nature) {
			case PLAN -> "an intention, as somebody reports it";
			case GUIDANCE -> "spending that the company itself expects, on record";
			case COMMITMENT -> "an obligation";
			case ACTUAL -> "a fact or event, as somebody reports it";
			case FORECAST -> "an expectation of a third party";
		};
	}

	public static String meaning(Kind kind) {
		return switch (kind) {
			case EXACT -> "one value, printed without a hedge";
			case APPROXIMATE -> "one value, marked as rough: “about”, “around”, “approximately”";
			case RANGE -> "two printed ends with everything between";
			case AT_LEAST -> "a floor that may itself be the value; nothing is known above it";
			case MORE_THAN -> "a floor that is exceeded: “over”, “more than”; nothing is known above it";
			case AT_MOST -> "a ceiling that may itself be the value: “up to”";
			case LESS_THAN -> "a ceiling that is not reached: “under”, “nearly”";
			case VAGUE -> "words instead of a number, read by the lexicon below";
			case UNDISCLOSED -> "the source says that there is an amount, and not which";
		};
	}

	public static String meaning(AsserterKind kind) {
		return switch (kind) {
			case FILING -> "a filing";
			case COMPANY -> "a company on record";
			case EXECUTIVE -> "an executive";
			case NAMED_ORGANISATION -> "another organisation, by name";
			case NAMED_PERSON -> "a person, by name";
			case UNNAMED_PEOPLE -> "people the source does not name";
			case ANALYST -> "an analyst";
			case OUTLET -> "the publication itself, naming nobody else";
			case UNNAMED_PUBLICATION -> "a publication that names neither its publisher nor its author";
		};
	}

	public static String meaning(Tier tier) {
		return switch (tier) {
			case FILING -> "a filing: the company speaks for itself";
			case ORIGINAL -> "an original report";
			case RETELLING -> "a retelling of what others reported";
			case CITED -> "only cited: another source names it, Outlay has not read it";
			case EDITOR -> "the editor of Outlay: identity facts only, never figures";
		};
	}

	public static String meaning(Rank rank) {
		return switch (rank) {
			case PREFERRED -> "preferred by the editor";
			case NORMAL -> "normal";
			case DEPRECATED -> "set aside by the editor; shown, but not to be relied on";
		};
	}

	public static String meaning(Relation relation) {
		return switch (relation) {
			case EQUAL -> "one source prints one amount in two currencies or words: they count as one";
			case MISREPORT -> "a retelling that says something else, or more, than the source it retells";
			case REPEAT -> "both go back to one origin, or one source prints it twice: they count as one";
			case AGREES -> "different speakers whose intervals overlap, so that both can be true";
			case REFINES -> "the same speaker later gives a narrower figure inside the earlier one";
			case REAFFIRMS -> "the same speaker later says the same";
			case REVISION -> "the source says that one replaces the other, or the same speaker later leaves the earlier"
					+ " interval; the old claim is replaced on the day the new one comes out";
			case CONFLICT -> "different speakers on one nature, both current, whose intervals share no value";
			case OUTCOME -> "an actual beside what was said ahead of it: a variance, never a conflict";
			case NOT_COMPARABLE ->
				"family, scope, nature, period or definition differ, or no rate compares their currencies";
			case CORRECTION -> "a correction of our own error; no part of a company's history";
			case UNDETERMINED -> "one speaker says two things, and undated sources do not show which came first";
		};
	}

	public static String meaning(Policy policy) {
		return switch (policy) {
			case DEFAULT -> "the rule above";
			case EXCLUDE_ANONYMOUS ->
				"the same without claims by unnamed people or publications, and without what retells them";
			case LATEST -> "the most recent publication comes first, then the rule above";
			case CONSERVATIVE_MIN -> "the smallest low end comes first, then the rule above; currencies are compared at"
					+ " the rates of this page";
		};
	}

}
