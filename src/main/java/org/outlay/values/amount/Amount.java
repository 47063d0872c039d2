package org.outlay.values.amount;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * An amount as one source states it: never a bare number, always an interval with the
 * words that came with it.
 *
 * @param kind how the source bounds it
 * @param interval the values it may have; an approximate amount is a point, marked by its
 * kind
 * @param unit currency or unit of the dictionary
 * @param hedge the printed hedge ("over", "nearly", "expected to reach"), or the
 * lexicon's phrase for a vague amount
 * @param asPrinted the figure phrase exactly as printed
 * @param decimals printed precision as XBRL counts it (-9: billions), where it matters
 */
@Embeddable
public record Amount(@Column(name = "amount_kind") Kind kind, @Embedded Interval interval, @Embedded Unit unit,
		@Nullable String hedge, String asPrinted, @Nullable Integer decimals) {

	public Amount {
		if (asPrinted.isBlank()) {
			throw new IllegalArgumentException("an amount needs its words as printed");
		}
		if (hedge != null && hedge.isBlank()) {
			throw new IllegalArgumentException("an amount's hedge must not be blank: leave it out");
		}
		if (!fits(kind, interval)) {
			throw new IllegalArgumentException("an amount of kind " + kind.code() + " cannot be " + interval);
		}
		if (kind == Kind.VAGUE) {
			requireLexicon(hedge, interval, unit);
		}
	}

	private static void requireLexicon(@Nullable String phrase, Interval interval, Unit unit) {
		if (phrase == null || !VagueWords.interval(phrase).equals(interval)) {
			throw new IllegalArgumentException("a vague amount has the interval of its phrase in the lexicon");
		}
		if (VagueWords.isPercentage(phrase) && !unit.code().startsWith("percent")) {
			throw new IllegalArgumentException("'" + phrase + "' counts percent, not " + unit.code());
		}
	}

	private static boolean fits(Kind kind, Interval interval) {
		return switch (kind) {
			case EXACT, APPROXIMATE -> interval.isPoint();
			case RANGE -> interval.low() != null && interval.high() != null && !interval.isPoint();
			case AT_LEAST -> interval.lowIncluded() && interval.high() == null;
			case MORE_THAN -> interval.low() != null && !interval.lowIncluded() && interval.high() == null;
			case AT_MOST -> interval.highIncluded() && !interval.isPoint() && hasNoFloor(interval);
			case LESS_THAN -> interval.high() != null && !interval.highIncluded() && hasNoFloor(interval);
			case VAGUE -> interval.low() != null;
			case UNDISCLOSED -> interval.equals(Interval.UNKNOWN);
		};
	}

	/** Whether its words may leave out the low end: there is none, or it is zero. */
	private static boolean hasNoFloor(Interval interval) {
		return interval.low() == null || interval.low().signum() == 0;
	}

	/** The low end, absent where the source sets none. */
	public @Nullable BigDecimal low() {
		return this.interval.low();
	}

	public @Nullable BigDecimal high() {
		return this.interval.high();
	}

	/**
	 * The values it leaves open when it is tested against others: a point of which the
	 * precision is known, and a rough one, with all values that round to it.
	 */
	public Interval tested() {
		BigDecimal point = low();
		if (point == null || point.signum() == 0 || !this.interval.isPoint()) {
			return this.interval;
		}
		if (this.decimals != null) {
			return PrintedPrecision.around(point, this.decimals);
		}
		return (this.kind == Kind.APPROXIMATE) ? PrintedPrecision.around(point, this.asPrinted) : this.interval;
	}

	/**
	 * The amount as money.
	 * @throws IllegalArgumentException if its unit is no currency
	 */
	public Money money() {
		return new Money(this.interval, this.unit);
	}

	/** Ready words that keep the hedge: {@code "over CNY 200 billion"}. */
	public String wording() {
		return Wording.of(this);
	}

}
