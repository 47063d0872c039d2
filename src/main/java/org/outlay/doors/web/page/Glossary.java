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

/** What Outlay's codes mean, in a reader's words. */
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
			case SINGLE -> "All that is in force goes back to one voice.";
			case CONSISTENT -> "All voices in force can be true at once.";
			case CONFLICTING -> "Not all voices in force can be true at once.";
		};
	}

	public static String meaning(Nature nature) {
		return switch (nature) {
			case PLAN -> "what somebody says is intended";
			case GUIDANCE -> "what the company itself says on record it expects to spend";
			case COMMITMENT -> "what somebody is bound to";
			case ACTUAL -> "what is said to have happened or to be so";
			case FORECAST -> "what a third party expects";
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
			case UNNAMED_PEOPLE -> "people the source does not name";
			case ANALYST -> "an analyst";
			case OUTLET -> "the publication itself, naming nobody else";
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
			case REPEAT -> "both go back to one origin, or one source prints it again: one voice";
			case AGREES -> "different voices whose intervals overlap, so that both can be true";
			case REFINES -> "the same voice later gives a narrower figure inside the earlier one";
			case REAFFIRMS -> "the same voice later says the same";
			case REVISION -> "the source says that one replaces the other, or the same voice later leaves its earlier"
					+ " interval; the old claim leaves force on the day the new one comes out";
			case CONFLICT -> "different voices of one nature, both in force, whose intervals share no value";
			case OUTCOME -> "an actual beside what was said ahead of it: a variance, never a conflict";
			case NOT_COMPARABLE -> "basis, scope, nature or period differ, or no rate compares their currencies";
			case CORRECTION -> "our own slip set right; no part of a company's history";
			case UNDETERMINED -> "one voice says two things, and undated sources do not tell which came first";
		};
	}

	public static String meaning(Policy policy) {
		return switch (policy) {
			case DEFAULT -> "the rule above";
			case EXCLUDE_ANONYMOUS -> "the same without claims by unnamed people";
			case LATEST -> "whatever was published last comes first, then the rule above";
			case CONSERVATIVE_MIN -> "the smallest low end comes first, then the rule above; currencies are compared at"
					+ " the rates of this page";
		};
	}

}
