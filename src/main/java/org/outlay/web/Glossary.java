package org.outlay.web;

import org.outlay.amount.Kind;
import org.outlay.claim.AsserterKind;
import org.outlay.claim.Nature;
import org.outlay.claim.Rank;
import org.outlay.source.Tier;

/** What Outlay's codes mean, in a reader's words. */
final class Glossary {

	private Glossary() {
	}

	static String meaning(Nature nature) {
		return switch (nature) {
			case PLAN -> "what somebody says is intended";
			case GUIDANCE -> "what the company itself says on record it expects to spend";
			case COMMITMENT -> "what somebody is bound to";
			case ACTUAL -> "what is said to have happened or to be so";
			case FORECAST -> "what a third party expects";
		};
	}

	static String meaning(Kind kind) {
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

	static String meaning(AsserterKind kind) {
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

	static String meaning(Tier tier) {
		return switch (tier) {
			case FILING -> "a filing: the company speaks for itself";
			case ORIGINAL -> "an original report";
			case RETELLING -> "a retelling of what others reported";
			case CITED -> "only cited: another source names it, Outlay has not read it";
			case EDITOR -> "the editor of Outlay: identity facts only, never figures";
		};
	}

	static String meaning(Rank rank) {
		return switch (rank) {
			case PREFERRED -> "preferred by the editor";
			case NORMAL -> "normal";
			case DEPRECATED -> "set aside by the editor; shown, but not to be relied on";
		};
	}

}
