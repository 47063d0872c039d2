package org.outlay.readings.headline;

import java.util.ArrayList;
import java.util.List;

import org.outlay.facts.claim.Asserter;
import org.outlay.readings.ledger.Figure;

/** Separates independent claims from those that go back to one speaker or origin. */
final class Independence {

	private Independence() {
	}

	/**
	 * Whether two claims of one quantity count once: one repeats the other, both go back
	 * to one origin, one goes back to the source of the other, or one speaker says both
	 * in one source.
	 */
	static boolean isShared(Figure one, Figure other) {
		return isRepeat(one, other) || isEqual(one, other) || isFrom(one, other) || isFrom(other, one)
				|| (one.root().equals(other.root())
						&& (one.isRetold() || other.isRetold() || isSameSpeaker(one, other)));
	}

	/** Whether one of the two is recorded as a repeat of the other, in whatever words. */
	static boolean isRepeat(Figure one, Figure other) {
		return one.id().equals(other.content().links().repeats()) || other.id().equals(one.content().links().repeats());
	}

	/** Whether one of the two is recorded as the other's amount in other words. */
	static boolean isEqual(Figure one, Figure other) {
		return one.id().equals(other.content().links().equals()) || other.id().equals(one.content().links().equals());
	}

	/** Whether the first retells the source of the second. */
	static boolean isFrom(Figure one, Figure other) {
		return one.isRetold() && one.root().equals(other.source().id());
	}

	/** Groups claims of one quantity so that those of two groups are independent. */
	static List<List<Figure>> groups(List<Figure> figures) {
		List<List<Figure>> groups = new ArrayList<>();
		for (Figure figure : figures) {
			List<Figure> group = new ArrayList<>(List.of(figure));
			for (List<Figure> known : List.copyOf(groups)) {
				if (known.stream().anyMatch((one) -> isShared(one, figure))) {
					group.addAll(known);
					groups.remove(known);
				}
			}
			groups.add(group);
		}
		return groups;
	}

	/** Compares ids; a speaker without one is the same only within one source. */
	static boolean isSameSpeaker(Figure one, Figure other) {
		Asserter a = one.content().assertedBy();
		Asserter b = other.content().assertedBy();
		return a.kind() == b.kind() && ((a.id() != null) ? a.id().equals(b.id()) : b.id() == null
				&& a.name().equals(b.name()) && one.content().source().equals(other.content().source()));
	}

	/** Whether one speaker gives both in one sentence. */
	static boolean isOneSentence(Figure one, Figure other) {
		return one.passage().equals(other.passage()) && isSameSpeaker(one, other);
	}

}
