package org.outlay.publishing.citation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Kind;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/** The statement of a figure as a clause, for every hedge, nature and measure. */
final class FigureClause {

	/** Hedges that are verbs and replace ours. */
	private static final String VERBS = "(?:can|could|may|might|will|would|has|have|had|reach(?:es|ed)|exceed(?:s|ed)"
			+ "|surpass(?:es|ed)|topp?(?:s|ed)|pass(?:es|ed)|hits?)(?: .*)?";

	private static final String EXPECTATIONS = "(?:expected|set|likely|due|planned|projected|estimated) to .*";

	/** Hedges that are followed by a number without "at". */
	private static final String MANNERS = "(?:.* )?\\p{L}+ing(?: (?:to|from|at))?|within|between|from";

	private static final String ASIDES = "(?:by|in|on|according to) .*";

	/** Programmes of this basis are announced, not spent. */
	private static final String PROGRAMME = "infrastructure-plan";

	private FigureClause() {
	}

	/**
	 * {@code "ByteDance plans to spend over CNY 200 billion as AI capital expenditure in 2026"}.
	 */
	static String of(Figure figure) {
		if (isSpender(figure)) {
			return figure.subject().name() + " is " + figure.wording() + " as " + what(figure) + " "
					+ time(figure.content().period(), true);
		}
		return isSpending(figure) ? spending(figure) : topic(figure) + " " + predicate(figure);
	}

	/** Whether the hedge says that a company itself spends: "expected to invest". */
	private static boolean isSpender(Figure figure) {
		String hedge = Objects.requireNonNullElse(figure.amount().hedge(), "");
		return figure.type() == ClaimType.CAPEX && hedge.matches(EXPECTATIONS) && hedge.matches(".* (?:invest|spend)")
				&& isSingle(figure.subject().name());
	}

	/** Whether one company plans to spend an amount that can follow the verb. */
	private static boolean isSpending(Figure figure) {
		Label basis = figure.basis();
		return figure.type() == ClaimType.CAPEX && basis != null && !basis.code().equals(PROGRAMME)
				&& figure.content().nature() == Nature.PLAN && figure.amount().kind() != Kind.UNDISCLOSED
				&& figure.amount().kind() != Kind.VAGUE && isSingle(figure.subject().name())
				&& isAdverb(figure.amount());
	}

	private static String spending(Figure figure) {
		return figure.subject().name() + " plans to spend " + figure.wording() + " as " + what(figure) + " "
				+ time(figure.content().period(), true);
	}

	/** {@code "ByteDance's data budget (World models) for 2026"}. */
	static String topic(Figure figure) {
		String name = figure.subject().name();
		String what = isSingle(name) ? English.possessive(name) + " " + what(figure)
				: "the " + what(figure) + " of " + name;
		return what + " " + time(figure.content().period(), false);
	}

	/** {@code "ByteDance, AI capital expenditure, 2026"}. */
	static String heading(Figure figure) {
		StringBuilder words = new StringBuilder(figure.subject().name()).append(", ").append(label(figure));
		figure.parts().forEach((part) -> words.append(", ").append(part.label()));
		return words.append(", ").append(figure.content().period().words()).toString();
	}

	/** Measure and parts: {@code "data budget (World models)"}. */
	private static String what(Figure figure) {
		String label = English.small(label(figure));
		return figure.parts().isEmpty() ? label
				: label + figure.parts().stream().map(Label::label).collect(Collectors.joining(", ", " (", ")"));
	}

	private static String label(Figure figure) {
		Label basis = figure.basis();
		return (basis != null) ? basis.label() : figure.measure().label();
	}

	/** Whether a name takes a singular verb and an apostrophe. */
	private static boolean isSingle(String name) {
		return !name.matches(".*(?:,| and |\\)$|['’]s? ).*");
	}

	private static String time(Period period, boolean spent) {
		String words = period.words();
		if (period.isUnknown()) {
			return (period.label() != null) ? "for " + words : "(time not stated)";
		}
		if (words.matches("(?:from|until|between) .*")) {
			return words;
		}
		if (period.precision() == Precision.DAY && period.start() != null && period.start().equals(period.end())) {
			return "on " + words;
		}
		boolean within = period.instant() || (spent && period.label() == null && period.precision() == Precision.YEAR);
		return (within ? "in " : "for ") + words;
	}

	private static String predicate(Figure figure) {
		Amount amount = figure.amount();
		String hedge = (amount.hedge() != null && amount.kind() != Kind.VAGUE) ? amount.hedge() : "";
		String is = isPlural(figure) ? "are" : "is";
		if (figure.content().isWithdrawal()) {
			return (isPlural(figure) ? "have" : "has") + " been withdrawn";
		}
		if (amount.kind() == Kind.UNDISCLOSED) {
			return is + (hedge.isEmpty() ? " not disclosed" : " given only as " + hedge);
		}
		if (hedge.matches(VERBS)) {
			return figure.wording();
		}
		if (hedge.matches(EXPECTATIONS)) {
			return is + " " + figure.wording();
		}
		Nature nature = figure.content().nature();
		String verb = is + " " + (isRatio(amount) && nature == Nature.PLAN ? "put" : verb(nature));
		if (hedge.matches(ASIDES)) {
			return verb + ", " + hedge + ", at " + figure.wording().substring(hedge.length()).strip();
		}
		if (hedge.matches(MANNERS) || figure.wording().startsWith("at ")) {
			return ((nature == Nature.ACTUAL) ? is + " given" : verb) + " as " + figure.wording();
		}
		return verb + " at " + figure.wording();
	}

	/** A change or share of a plan is not planned itself. */
	private static boolean isRatio(Amount amount) {
		return List.of("percent", "percentage-points", "x").contains(amount.unit().code());
	}

	private static boolean isAdverb(Amount amount) {
		String hedge = Objects.requireNonNullElse(amount.hedge(), "");
		return !hedge.matches(VERBS) && !hedge.matches(EXPECTATIONS) && !hedge.matches(MANNERS)
				&& !hedge.matches(ASIDES);
	}

	private static String verb(Nature nature) {
		return switch (nature) {
			case PLAN -> "planned";
			case GUIDANCE -> "put in guidance";
			case COMMITMENT -> "committed";
			case ACTUAL -> "put";
			case FORECAST -> "forecast";
		};
	}

	/** Whether the head of the label is a plural: {@code "Tokens per day"}. */
	private static boolean isPlural(Figure figure) {
		String head = label(figure)
			.replaceFirst(" (?:of|per|at|on|to|for|from|in|without|against|behind|needed|taken) .*", "");
		return head.equals("People") || head.matches(".*[^s]s");
	}

}
