package org.outlay.headline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.outlay.amount.Amount;
import org.outlay.amount.Interval;
import org.outlay.amount.Kind;
import org.outlay.claim.Asserter;
import org.outlay.ledger.Figure;

/**
 * Who a claim goes back to, and what values it leaves open when it is tested against
 * others.
 */
final class Origins {

	private Origins() {
	}

	/**
	 * Whether two claims of one quantity are one voice: one says the other again, both go
	 * back to one origin, one goes back to where the other stands, or one source has one
	 * voice say both.
	 */
	static boolean isShared(Figure one, Figure other) {
		if (one.id().equals(other.stated().links().repeats()) || other.id().equals(one.stated().links().repeats())) {
			return true;
		}
		if (isFrom(one, other) || isFrom(other, one)) {
			return true;
		}
		return one.root().equals(other.root()) && (one.isRetold() || other.isRetold() || isSameVoice(one, other));
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
		Asserter a = one.stated().assertedBy();
		Asserter b = other.stated().assertedBy();
		return a.kind() == b.kind() && ((a.id() != null) ? a.id().equals(b.id())
				: b.id() == null && a.name().equals(b.name()) && one.stated().source().equals(other.stated().source()));
	}

	/** Whether one voice gives both in one sentence. */
	static boolean isOneSentence(Figure one, Figure other) {
		return one.passage().equals(other.passage()) && isSameVoice(one, other);
	}

	/**
	 * The interval of a claim; a point with a printed precision is widened by half a unit
	 * of it to either side.
	 */
	static Interval tested(Figure figure) {
		Amount amount = figure.amount();
		Integer decimals = amount.decimals();
		BigDecimal point = amount.low();
		boolean isPoint = amount.kind() == Kind.EXACT || amount.kind() == Kind.APPROXIMATE;
		if (decimals == null || point == null || !isPoint) {
			return amount.interval();
		}
		BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
		return Interval.closed(point.subtract(half), point.add(half));
	}

}
