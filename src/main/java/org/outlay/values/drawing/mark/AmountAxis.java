package org.outlay.values.drawing.mark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.outlay.values.amount.Unit;

/**
 * From amounts to pixels, linear from zero. The amounts stay exact; only places are
 * rounded.
 *
 * @param step from one tick to the next
 * @param top the last tick
 * @param start where zero is
 * @param end where the top is
 */
public record AmountAxis(Unit unit, BigDecimal step, BigDecimal top, double start, double end) {

	private static final List<BigDecimal> STEPS = List.of(new BigDecimal("1"), new BigDecimal("2"),
			new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("10"));

	/** A scale that holds all marks with at most so many steps. */
	public static AmountAxis of(Unit unit, Collection<Mark> marks, int steps, double start, double end) {
		return upTo(unit, marks.stream().map(Mark::reach).reduce(BigDecimal.ZERO, BigDecimal::max), steps, start, end);
	}

	public static AmountAxis upTo(Unit unit, BigDecimal most, int steps, double start, double end) {
		BigDecimal atLeast = (most.signum() > 0) ? most : BigDecimal.ONE;
		BigDecimal rough = atLeast.divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
		BigDecimal step = STEPS.stream()
			.map(power::multiply)
			.filter((candidate) -> candidate.compareTo(rough) >= 0)
			.findFirst()
			.orElseThrow();
		BigDecimal top = atLeast.divide(step, 0, RoundingMode.CEILING).multiply(step);
		return new AmountAxis(unit, step, top, start, end);
	}

	/** The same from elsewhere to elsewhere. */
	public AmountAxis between(double newStart, double newEnd) {
		return new AmountAxis(this.unit, this.step, this.top, newStart, newEnd);
	}

	public double at(BigDecimal value) {
		double share = value.divide(this.top, MathContext.DECIMAL64).doubleValue();
		return this.start + share * (this.end - this.start);
	}

	/** 1 if amounts grow with pixels, -1 if against them. */
	int direction() {
		return (this.end >= this.start) ? 1 : -1;
	}

	public List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		for (BigDecimal tick = BigDecimal.ZERO; tick.compareTo(this.top) <= 0; tick = tick.add(this.step)) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** A tick in the scale's own magnitude: {@code "150"}. */
	public String label(BigDecimal tick) {
		BigDecimal shifted = tick.movePointLeft(Magnitude.of(this.top).digits()).stripTrailingZeros();
		String plain = shifted.toPlainString();
		return (plain.matches("[0-9]{4,}")) ? String.format(java.util.Locale.ROOT, "%,d", shifted.longValue()) : plain;
	}

	/** What the ticks count: {@code "CNY billion"}, {@code "million users"}. */
	public String caption() {
		String magnitude = Magnitude.of(this.top).words();
		if (this.unit.isCurrency()) {
			return (this.unit.code() + " " + magnitude).strip();
		}
		return (magnitude + " " + this.unit.words()).strip();
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
			return (this == ONE) ? "" : name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
