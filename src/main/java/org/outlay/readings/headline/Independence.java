package org.outlay.readings.headline;

import java.util.ArrayList;
import java.util.List;

import org.outlay.facts.claim.Asserter;
import org.outlay.readings.ledger.Figure;

/**
 * Who a claim goes back to.
 */
final class Independence {

	private Independence() {
	}

	/**
	 * Whether two claims of one quantity are one voice: one says the other again, both go
	 * back to one origin, one goes back to where the other stands, or one source has one
	 * voice say both.
	 */
	static boolean isShared(Figure one, Figure other) {
		if (isSaidAgain(one, other)) {
			return true;
		}
		if (isFrom(one, other) || isFrom(other, one)) {
			return true;
		}
		return one.root().equals(other.root()) && (one.isRetold() || other.isRetold() || isSameVoice(one, other));
	}

	/**
	 * Whether one of the two is recorded as saying the other again, in whatever words.
	 */
	static boolean isSaidAgain(Figure one, Figure other) {
		return one.id().equals(other.content().links().repeats()) || other.id().equals(one.content().links().repeats());
	}

	private static boolean isFrom(Figure one, Figure other) {
		return one.isRetold() && one.root().equals(other.source().id());
	}

	/** Claims of one quantity, those of one voice together. */
	static List<List<Figure>> voices(List<Figure> figures) {
		List<List<Figure>> voices = new ArrayList<>();
		for (Figure figure : figures) {
			List<Figure> voice = new ArrayList<>(List.of(figure));
			for (List<Figure> known : List.copyOf(voices)) {
				if (known.stream().anyMatch((one) -> isShared(one, figure))) {
					voice.addAll(known);
					voices.remove(known);
				}
			}
			voices.add(voice);
		}
		return voices;
	}

	/** A voice is known again by its id; one without is known only within its source. */
	static boolean isSameVoice(Figure one, Figure other) {
		Asserter a = one.content().assertedBy();
		Asserter b = other.content().assertedBy();
		return a.kind() == b.kind() && ((a.id() != null) ? a.id().equals(b.id()) : b.id() == null
				&& a.name().equals(b.name()) && one.content().source().equals(other.content().source()));
	}

	/** Whether one voice gives both in one sentence. */
	static boolean isOneSentence(Figure one, Figure other) {
		return one.passage().equals(other.passage()) && isSameVoice(one, other);
	}

}
