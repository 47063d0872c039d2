package org.outlay.headline;

import java.math.BigDecimal;

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
	 * The id of the source a claim goes back to: the one it is retold from, else its own.
	 */
	static String of(Figure figure) {
		return (figure.origin() != null) ? figure.origin().id() : figure.source().id();
	}

	/**
	 * Whether two claims of one quantity are one voice: one says the other again, both go
	 * back to one origin, or one source has one voice say both.
	 */
	static boolean isShared(Figure one, Figure other) {
		if (one.id().equals(other.stated().links().repeats()) || other.id().equals(one.stated().links().repeats())) {
			return true;
		}
		return of(one).equals(of(other)) && (isRetold(one) || isRetold(other) || isSameVoice(one, other));
	}

	/** A voice is known again by its id; one without is known only within its source. */
	static boolean isSameVoice(Figure one, Figure other) {
		Asserter a = one.stated().assertedBy();
		Asserter b = other.stated().assertedBy();
		return a.kind() == b.kind() && ((a.id() != null) ? a.id().equals(b.id())
				: b.id() == null && a.name().equals(b.name()) && one.stated().source().equals(other.stated().source()));
	}

	static boolean isRetold(Figure figure) {
		return figure.origin() != null;
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
