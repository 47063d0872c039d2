package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * An amount as one source states it: never a bare number, always an interval with the
 * words of the source.
 *
 * @param kind how the source bounds it
 * @param interval its possible values; an approximate amount is a point, marked by its
 * kind
 * @param unit currency or unit of the dictionary
 * @param hedge the printed hedge ("over", "nearly", "expected to reach"), or the
 * lexicon's phrase for a vague amount
 * @param asPrinted the figure exactly as printed
 * @param decimals printed precision as in XBRL (-9 for billions); null if irrelevant
 */
@Embeddable
public record Amount(@Column(name = "amount_kind") Kind kind, @Embedded Interval interval, @Embedded Unit unit,
		@Nullable String hedge, String asPrinted, @Nullable Integer decimals) {

	private static final Pattern NEARLY = Pattern.compile("\\b(nearly|almost)\\b", Pattern.CASE_INSENSITIVE);

	public Amount {
		if (asPrinted.isBlank()) {
			throw new IllegalArgumentException("an amount needs its printed words");
		}
		if (hedge != null && hedge.isBlank()) {
			throw new IllegalArgumentException("the hedge of an amount must not be blank; omit it");
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
			throw new IllegalArgumentException(
					"the interval of a vague amount must be that of its phrase in the lexicon");
		}
		String named = VagueWords.unit(phrase);
		if (named != null && !unit.code().startsWith(named)) {
			throw new IllegalArgumentException("'" + phrase + "' counts " + named + ", not " + unit.code());
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

	/** Whether its words may omit the lower bound, because it is unknown or zero. */
	private static boolean hasNoFloor(Interval interval) {
		return interval.low() == null || interval.low().signum() == 0;
	}

	/** The lower bound; null if the source sets none. */
	public @Nullable BigDecimal low() {
		return this.interval.low();
	}

	public @Nullable BigDecimal high() {
		return this.interval.high();
	}

	/**
	 * The values to compare with other amounts. A point stands for all values that round
	 * to it, by its recorded precision or else by the digits printed.
	 */
	public Interval tested() {
		BigDecimal point = low();
		if (point == null || point.signum() == 0 || !this.interval.isPoint()) {
			return this.interval;
		}
		return (this.decimals != null) ? PrintedPrecision.around(point, this.decimals)
				: PrintedPrecision.around(point, this.asPrinted);
	}

	/**
	 * Whether its bounds differ tenfold or more: too vague to rank, to be a key figure or
	 * to set the scale of a chart. A floor or a ceiling is not vague.
	 */
	public boolean isWide() {
		BigDecimal low = low();
		BigDecimal high = high();
		return (this.kind == Kind.VAGUE || this.kind == Kind.RANGE)
				&& (low == null || high == null || (low.signum() >= 0 && high.compareTo(low.movePointRight(1)) >= 0));
	}

	/** Whether its print has "nearly" or a like word: less than an amount, but close. */
	public boolean isNearly() {
		return this.kind == Kind.LESS_THAN && hasNoFloor(this.interval) && this.hedge != null
				&& NEARLY.matcher(this.hedge).find();
	}

	/**
	 * The values that a chart draws: from the lower bound upwards if it is {@link #isWide
	 * wide}, so that it does not set the scale; the amount itself if it is
	 * {@link #isNearly nearly} so much.
	 */
	public Interval drawn() {
		BigDecimal high = high();
		if (isNearly() && high != null) {
			return Interval.point(high);
		}
		return isWide() ? new Interval(low(), this.interval.lowIncluded(), null, false) : this.interval;
	}

	/** Ready words that keep the hedge: {@code "over CNY 200 billion"}. */
	public String wording() {
		return wording(UnitWords.NONE);
	}

	/** The same with the words of its measure: {@code "4 priorities"}. */
	public String wording(UnitWords words) {
		return Wording.of(this, words);
	}

}
