package org.outlay.headline;

import java.util.Objects;
import java.util.Optional;

import org.outlay.amount.Interval;
import org.outlay.amount.Unit;
import org.outlay.claim.Cell;
import org.outlay.claim.Nature;
import org.outlay.claim.Stated;
import org.outlay.ledger.Figure;
import org.outlay.period.PublicationWindow;

/**
 * Computes how two claims relate: docs/domain.md names the rules, in the order they are
 * tried here.
 */
public final class Relations {

	private static final Related REPEAT = new Related(Relation.REPEAT,
			"Both go back to one origin and count as one voice.");

	private Relations() {
	}

	/**
	 * How {@code one} and {@code other} relate, amounts of different units left
	 * uncompared; the order of the two does not matter but for the wording.
	 */
	public static Related between(Figure one, Figure other) {
		return between(one, other, Yardstick.SAME_UNIT);
	}

	/** How the two relate, their amounts put on one scale. */
	public static Related between(Figure one, Figure other, Yardstick yardstick) {
		Stated a = one.stated();
		Stated b = other.stated();
		if (a.id().equals(b.links().corrects()) || b.id().equals(a.links().corrects())) {
			return new Related(Relation.CORRECTION, "One corrects our own reading of the other.");
		}
		if (a.id().equals(b.links().revises()) || b.id().equals(a.links().revises())) {
			return new Related(Relation.REVISION, "The source itself says that one replaces the other.");
		}
		if (!Cell.of(a).equals(Cell.of(b))) {
			return new Related(Relation.NOT_COMPARABLE, "They differ in " + difference(Cell.of(a), Cell.of(b)) + ".");
		}
		boolean outcome = (a.nature() == Nature.ACTUAL) != (b.nature() == Nature.ACTUAL);
		if (outcome) {
			return new Related(Relation.OUTCOME, "One is the actual, the other was said ahead of it.");
		}
		if (a.isWithdrawal() != b.isWithdrawal()) {
			return withdrawal(one, other);
		}
		Unit unit = one.amount().unit();
		if (!unit.equals(other.amount().unit()) && Origins.isOneSentence(one, other)) {
			return new Related(Relation.REPEAT, "One voice gives it in two currencies at once; the rate is its own.");
		}
		Optional<Interval> left = yardstick.measure(one, unit);
		Optional<Interval> right = yardstick.measure(other, unit);
		if (left.isEmpty() || right.isEmpty()) {
			return Origins.isShared(one, other) ? REPEAT
					: new Related(Relation.NOT_COMPARABLE, "They are stated in " + unit.words() + " and in "
							+ other.amount().unit().words() + ", and no rate is at hand to compare them.");
		}
		Pair pair = new Pair(one, left.get(), other, right.get());
		if (Origins.isSaidAgain(one, other)
				|| (Origins.isShared(one, other) && (one.isRetold() || other.isRetold() || pair.overlaps()))) {
			return REPEAT;
		}
		return Origins.isSameVoice(one, other) ? ofOneVoice(pair) : ofTwoVoices(pair);
	}

	/** One of the two says that there is no plan any more. */
	private static Related withdrawal(Figure one, Figure other) {
		if (Origins.isShared(one, other) && (one.isRetold() || other.isRetold())) {
			return REPEAT;
		}
		if (!Origins.isSameVoice(one, other)) {
			return new Related(Relation.CONFLICT, "One voice withdraws it, the other still states it.");
		}
		Figure withdrawal = one.stated().isWithdrawal() ? one : other;
		Figure plan = (withdrawal == one) ? other : one;
		if (isLater(plan, withdrawal)) {
			return new Related(Relation.REVISION, "The same voice takes it up again after withdrawing it.");
		}
		return isLater(withdrawal, plan) ? new Related(Relation.REVISION, "The same voice later withdraws it.")
				: new Related(Relation.UNDETERMINED,
						"The same voice states and withdraws it, and the dates do not tell which came first.");
	}

	private static Related ofOneVoice(Pair pair) {
		if (isLater(pair.one, pair.other)) {
			return ofOneVoice(new Pair(pair.other, pair.right, pair.one, pair.left));
		}
		Interval before = pair.left;
		Interval after = pair.right;
		if (before.equals(after)) {
			return new Related(Relation.REAFFIRMS, "The same voice says the same again.");
		}
		if (!isLater(pair.other, pair.one) || after.equals(Interval.UNKNOWN)) {
			return pair.overlaps() ? new Related(Relation.AGREES, "The same voice says both, and both can be true.")
					: new Related(Relation.UNDETERMINED,
							"The same voice says two things, and the dates do not tell which came first.");
		}
		return before.contains(after)
				? new Related(Relation.REFINES, "The same voice later gives a narrower figure within the earlier one.")
				: new Related(Relation.REVISION, "The same voice later gives a figure outside the earlier one.");
	}

	private static Related ofTwoVoices(Pair pair) {
		String compared = pair.isConverted() ? ", compared at the rates of the methodology." : ".";
		if (pair.overlaps()) {
			return new Related(Relation.AGREES, "Different voices, and both can be true" + compared);
		}
		Nature one = pair.one.stated().nature();
		Nature other = pair.other.stated().nature();
		if (one != other) {
			return new Related(Relation.NOT_COMPARABLE,
					"They differ in nature: " + one.words() + " and " + other.words() + ".");
		}
		return new Related(Relation.CONFLICT, "Different voices, and both cannot be true" + compared);
	}

	/** Whether one certainly came out after the other. */
	static boolean isLater(Figure one, Figure other) {
		PublicationWindow a = one.source().published();
		PublicationWindow b = other.source().published();
		return a != null && b != null && a.earliest().isAfter(b.latest());
	}

	private static String difference(Cell a, Cell b) {
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

	/** Two figures with what they leave open, in the unit of the first. */
	private record Pair(Figure one, Interval left, Figure other, Interval right) {

		boolean overlaps() {
			return this.left.overlaps(this.right);
		}

		boolean isConverted() {
			return !this.one.amount().unit().equals(this.other.amount().unit());
		}

	}

}
