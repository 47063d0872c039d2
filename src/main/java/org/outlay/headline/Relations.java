package org.outlay.headline;

import java.util.Objects;

import org.outlay.amount.Interval;
import org.outlay.claim.Asserter;
import org.outlay.claim.Nature;
import org.outlay.claim.Stated;
import org.outlay.ledger.Figure;
import org.outlay.period.PublicationWindow;

/**
 * Computes how two claims relate: docs/domain.md names the rules, in the order they are
 * tried here.
 */
public final class Relations {

	private Relations() {
	}

	/**
	 * How {@code one} and {@code other} relate; the order of the two does not matter but
	 * for the wording.
	 */
	public static Related between(Figure one, Figure other) {
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
		if (Origins.of(one).equals(Origins.of(other)) || a.id().equals(b.links().repeats())
				|| b.id().equals(a.links().repeats())) {
			return new Related(Relation.REPEAT, "Both go back to one origin and count as one voice.");
		}
		if ((a.nature() == Nature.ACTUAL) != (b.nature() == Nature.ACTUAL)) {
			return new Related(Relation.OUTCOME, "One is the actual, the other was said ahead of it.");
		}
		return isSameVoice(a, b) ? ofOneVoice(one, other) : ofTwoVoices(one, other);
	}

	private static Related ofOneVoice(Figure one, Figure other) {
		if (isLater(one, other)) {
			return ofOneVoice(other, one);
		}
		Interval before = Origins.tested(one);
		Interval after = Origins.tested(other);
		if (before.equals(after)) {
			return new Related(Relation.REAFFIRMS, "The same voice says the same again.");
		}
		if (!isLater(other, one)) {
			return before.overlaps(after)
					? new Related(Relation.AGREES, "The same voice says both, and both can be true.")
					: new Related(Relation.UNDETERMINED,
							"The same voice says two things, and the dates do not tell which came first.");
		}
		return before.contains(after)
				? new Related(Relation.REFINES, "The same voice later gives a narrower figure within the earlier one.")
				: new Related(Relation.REVISION, "The same voice later gives a figure outside the earlier one.");
	}

	private static Related ofTwoVoices(Figure one, Figure other) {
		if (Origins.tested(one).overlaps(Origins.tested(other))) {
			return new Related(Relation.AGREES, "Different voices, and both can be true.");
		}
		if (one.stated().nature() != other.stated().nature()) {
			return new Related(Relation.NOT_COMPARABLE, "They differ in nature: " + one.stated().nature().words()
					+ " and " + other.stated().nature().words() + ".");
		}
		return new Related(Relation.CONFLICT, "Different voices, and both cannot be true.");
	}

	/** Whether one certainly came out after the other. */
	static boolean isLater(Figure one, Figure other) {
		PublicationWindow a = one.source().published();
		PublicationWindow b = other.source().published();
		return a != null && b != null && a.earliest().isAfter(b.latest());
	}

	/** A voice is known again by its id; one without is known only within its source. */
	private static boolean isSameVoice(Stated a, Stated b) {
		Asserter one = a.assertedBy();
		Asserter other = b.assertedBy();
		return one.kind() == other.kind() && ((one.id() != null) ? one.id().equals(other.id())
				: other.id() == null && one.name().equals(other.name()) && a.source().equals(b.source()));
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

}
