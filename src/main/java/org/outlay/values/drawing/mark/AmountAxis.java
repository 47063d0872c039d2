package org.outlay.values.drawing.mark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.outlay.values.amount.Unit;

/**
 * From amounts to pixels, linear and always with zero. The amounts stay exact; only
 * places are rounded.
 *
 * @param step from one tick to the next
 * @param bottom the first tick: zero, or below it where amounts are
 * @param top the last tick
 * @param start where the bottom is
 * @param end where the top is
 */
public record AmountAxis(Unit unit, BigDecimal step, BigDecimal bottom, BigDecimal top, double start, double end) {

	private static final List<BigDecimal> STEPS = List.of(new BigDecimal("1"), new BigDecimal("2"),
			new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("10"));

	/** A scale that holds all marks with at most so many steps. */
	public static AmountAxis of(Unit unit, Collection<Mark> marks, int steps, double start, double end) {
		return between(unit, marks.stream().map(Mark::low).reduce(BigDecimal.ZERO, BigDecimal::min),
				marks.stream().map(Mark::reach).reduce(BigDecimal.ZERO, BigDecimal::max), steps, start, end);
	}

	public static AmountAxis upTo(Unit unit, BigDecimal most, int steps, double start, double end) {
		return between(unit, BigDecimal.ZERO, most, steps, start, end);
	}

	/**
	 * A scale that holds two amounts and zero. Where it begins below zero, it may have
	 * one step more.
	 */
	public static AmountAxis between(Unit unit, BigDecimal lowest, BigDecimal highest, int steps, double start,
			double end) {
		BigDecimal least = lowest.min(BigDecimal.ZERO);
		BigDecimal most = (highest.signum() > 0) ? highest : (least.signum() < 0) ? BigDecimal.ZERO : BigDecimal.ONE;
		BigDecimal rough = most.subtract(least).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
		BigDecimal step = STEPS.stream()
			.map(power::multiply)
			.filter((candidate) -> candidate.compareTo(rough) >= 0)
			.findFirst()
			.orElseThrow();
		return new AmountAxis(unit, step, whole(least, step, RoundingMode.FLOOR),
				whole(most, step, RoundingMode.CEILING), start, end);
	}

	private static BigDecimal whole(BigDecimal amount, BigDecimal step, RoundingMode mode) {
		return (amount.signum() == 0) ? BigDecimal.ZERO : amount.divide(step, 0, mode).multiply(step);
	}

	/** The same from elsewhere to elsewhere. */
	public AmountAxis between(double newStart, double newEnd) {
		return new AmountAxis(this.unit, this.step, this.bottom, this.top, newStart, newEnd);
	}

	public double at(BigDecimal value) {
		double share = value.subtract(this.bottom)
			.divide(this.top.subtract(this.bottom), MathContext.DECIMAL64)
			.doubleValue();
		return this.start + share * (this.end - this.start);
	}

	/** 1 if amounts grow with pixels, -1 if against them. */
	public int direction() {
		return (this.end >= this.start) ? 1 : -1;
	}

	public List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		for (BigDecimal tick = this.bottom; tick.compareTo(this.top) <= 0; tick = tick.add(this.step)) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** A tick in the scale's own magnitude: {@code "150"}. */
	public String label(BigDecimal tick) {
		BigDecimal shifted = tick.abs().movePointLeft(magnitude().digits()).stripTrailingZeros();
		String plain = shifted.toPlainString();
		return ((tick.signum() < 0) ? "−" : "")
				+ (plain.matches("[0-9]{4,}") ? String.format(Locale.ROOT, "%,d", shifted.longValue()) : plain);
	}

	/** What the ticks count: {@code "CNY billion"}, {@code "million users"}. */
	public String caption() {
		String magnitude = magnitude().words();
		if (this.unit.isCurrency()) {
			return (this.unit.code() + " " + magnitude).strip();
		}
		return (magnitude + " " + this.unit.words()).strip();
	}

	private Magnitude magnitude() {
		return Magnitude.of(this.top.max(this.bottom.negate()));
	}

	private enum Magnitude {

		ONE(0), MILLION(6), BILLION(9), TRILLION(12);

		private final int digits;

		Magnitude(int digits) {
			this.digits = digits;
		}

		static Magnitude of(BigDecimal top) {
			int length = top.precision() - top.scale();
			return (length > TRILLION.digits) ? TRILLION
					: (length > BILLION.digits) ? BILLION : (length > MILLION.digits) ? MILLION : ONE;
		}

		int digits() {
			return this.digits;
		}

		String words() {
			return (this == ONE) ? "" : name().toLowerCase(Locale.ROOT);
		}

	}

}
