package org.outlay.readings.headline;

import java.util.Objects;
import java.util.Optional;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.PublicationWindow;

/**
 * Computes how two claims relate: docs/domain.md names the rules, in the order they are
 * tried here.
 */
public final class Relations {

	private static final RelatedFigure REPEAT = new RelatedFigure(Relation.REPEAT,
			"Both go back to one origin and count once.");

	private Relations() {
	}

	/**
	 * How two claims relate, without comparing amounts of different units. Their order
	 * matters only for the wording.
	 */
	public static RelatedFigure between(Figure one, Figure other) {
		return between(one, other, AmountScale.SAME_UNIT);
	}

	/** How two claims relate, with their amounts put on one scale. */
	public static RelatedFigure between(Figure one, Figure other, AmountScale scale) {
		ClaimContent a = one.content();
		ClaimContent b = other.content();
		if (a.id().equals(b.links().corrects()) || b.id().equals(a.links().corrects())) {
			return new RelatedFigure(Relation.CORRECTION, "One corrects our own reading of the other.");
		}
		if (a.id().equals(b.links().revises()) || b.id().equals(a.links().revises())) {
			return new RelatedFigure(Relation.REVISION, "The source itself says that one replaces the other.");
		}
		if (!Quantity.of(a).equals(Quantity.of(b))) {
			return new RelatedFigure(Relation.NOT_COMPARABLE,
					"They differ in " + difference(Quantity.of(a), Quantity.of(b)) + ".");
		}
		boolean outcome = (a.nature() == Nature.ACTUAL) != (b.nature() == Nature.ACTUAL);
		if (outcome) {
			return new RelatedFigure(Relation.OUTCOME, "One is the actual; the other was said before.");
		}
		if (a.isWithdrawal() != b.isWithdrawal()) {
			return withdrawal(one, other);
		}
		Unit unit = one.amount().unit();
		if (!unit.equals(other.amount().unit()) && Independence.isOneSentence(one, other)) {
			return new RelatedFigure(Relation.REPEAT, "One speaker gives it in two currencies, at a rate of its own.");
		}
		Optional<Interval> left = scale.measure(one, unit);
		Optional<Interval> right = scale.measure(other, unit);
		if (left.isEmpty() || right.isEmpty()) {
			return Independence.isShared(one, other) ? REPEAT
					: new RelatedFigure(Relation.NOT_COMPARABLE, "They are stated in " + unit.words() + " and in "
							+ other.amount().unit().words() + ", and no exchange rate is available to compare them.");
		}
		Pair pair = new Pair(one, left.get(), other, right.get());
		if (Independence.isRepeat(one, other)
				|| (Independence.isShared(one, other) && (one.isRetold() || other.isRetold() || pair.overlaps()))) {
			return REPEAT;
		}
		return Independence.isSameSpeaker(one, other) ? ofOneSpeaker(pair, scale) : ofTwoSpeakers(pair);
	}

	private static RelatedFigure withdrawal(Figure one, Figure other) {
		if (Independence.isShared(one, other) && (one.isRetold() || other.isRetold())) {
			return REPEAT;
		}
		if (!Independence.isSameSpeaker(one, other)) {
			return new RelatedFigure(Relation.CONFLICT, "One source withdraws it; the other still states it.");
		}
		boolean withdrawn = one.content().isWithdrawal();
		Figure withdrawal = withdrawn ? one : other;
		Figure plan = withdrawn ? other : one;
		if (isLater(plan, withdrawal)) {
			return new RelatedFigure(Relation.REVISION, "The same speaker states it again after withdrawing it.");
		}
		return isLater(withdrawal, plan) ? new RelatedFigure(Relation.REVISION, "The same speaker later withdraws it.")
				: new RelatedFigure(Relation.UNDETERMINED,
						"The same speaker states and withdraws it; the dates do not show which came first.");
	}

	private static RelatedFigure ofOneSpeaker(Pair pair, AmountScale scale) {
		boolean turned = isLater(pair.one, pair.other);
		Figure before = turned ? pair.other : pair.one;
		Figure after = turned ? pair.one : pair.other;
		if (pair.isSame()) {
			return new RelatedFigure(Relation.REAFFIRMS, "The same speaker gives the same figure again.");
		}
		boolean ordered = turned || isLater(pair.other, pair.one);
		if (!ordered || after.amount().interval().equals(Interval.UNKNOWN)) {
			return pair.overlaps()
					? new RelatedFigure(Relation.AGREES, "The same speaker gives both figures, and both can be right.")
					: new RelatedFigure(Relation.UNDETERMINED,
							"The same speaker gives two figures; the dates do not show which came first.");
		}
		return scale.isWithin(after, before)
				? new RelatedFigure(Relation.REFINES,
						"The same speaker later gives a narrower figure within the earlier one.")
				: new RelatedFigure(Relation.REVISION,
						"The same speaker later gives a figure outside the earlier one.");
	}

	private static RelatedFigure ofTwoSpeakers(Pair pair) {
		String who = pair.one.source().equals(pair.other.source()) ? "Different speakers in one source"
				: "Different sources";
		String compared = pair.isConverted() ? ", compared at the rates of the methodology." : ".";
		if (pair.overlaps()) {
			return new RelatedFigure(Relation.AGREES, who + ", and they can both be right" + compared);
		}
		Nature one = pair.one.content().nature();
		Nature other = pair.other.content().nature();
		if (one != other) {
			return new RelatedFigure(Relation.NOT_COMPARABLE,
					"They differ in nature: " + one.words() + " and " + other.words() + ".");
		}
		return new RelatedFigure(Relation.CONFLICT, who + ", and they cannot both be right" + compared);
	}

	/** Whether the first was certainly published after the second. */
	public static boolean isLater(Figure one, Figure other) {
		return PublicationWindow.isBefore(other.source().published(), one.source().published());
	}

	private static String difference(Quantity a, Quantity b) {
		if (!a.subject().equals(b.subject())) {
			return "subject";
		}
		if (!a.measure().equals(b.measure())) {
			return "measure";
		}
		if (!Objects.equals(a.basis(), b.basis())) {
			return "basis";
		}
		return a.breakdown().equals(b.breakdown()) ? "period" : "scope";
	}

	/** Two figures with their possible values, in the unit of the first. */
	private record Pair(Figure one, Interval left, Figure other, Interval right) {

		boolean overlaps() {
			return this.left.overlaps(this.right);
		}

		/** Whether both print the same, in one unit. */
		boolean isSame() {
			return !isConverted() && this.one.amount().interval().equals(this.other.amount().interval());
		}

		boolean isConverted() {
			return !this.one.amount().unit().equals(this.other.amount().unit());
		}

	}

	/**
	 * How two claims relate.
	 *
	 * @param reason one plain sentence
	 */
	public record RelatedFigure(Relation relation, String reason) {
	}

}
