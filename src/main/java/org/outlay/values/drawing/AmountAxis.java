package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.outlay.values.amount.Unit;

/**
 * A linear scale from amounts to pixels that always includes zero. Amounts stay exact;
 * only pixels are rounded.
 *
 * @param step from one tick to the next
 * @param bottom the first tick: zero, or less if there are negative amounts
 * @param top the last tick
 * @param start the pixel of the bottom
 * @param end the pixel of the top
 */
record AmountAxis(Unit unit, BigDecimal step, BigDecimal bottom, BigDecimal top, double start, double end) {

	private static final List<BigDecimal> STEPS = List.of(new BigDecimal("1"), new BigDecimal("2"),
			new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("10"));

	private static final NavigableMap<Integer, String> SCALES = new TreeMap<>(
			Map.of(0, "", 6, "million", 9, "billion", 12, "trillion"));

	/** A scale from pixel 0 to 1 that holds all marks in at most this number of steps. */
	static AmountAxis of(Unit unit, Collection<Mark> marks, int steps) {
		return between(unit, marks.stream().map(Mark::low).reduce(BigDecimal.ZERO, BigDecimal::min),
				marks.stream().map(Mark::reach).reduce(BigDecimal.ZERO, BigDecimal::max), steps);
	}

	/**
	 * A scale from pixel 0 to 1 that holds two amounts and zero. If it begins below zero,
	 * it may have one step more.
	 */
	static AmountAxis between(Unit unit, BigDecimal lowest, BigDecimal highest, int steps) {
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
				whole(most, step, RoundingMode.CEILING), 0, 1);
	}

	private static BigDecimal whole(BigDecimal amount, BigDecimal step, RoundingMode mode) {
		return (amount.signum() == 0) ? BigDecimal.ZERO : amount.divide(step, 0, mode).multiply(step);
	}

	/** The same scale between other pixels. */
	AmountAxis between(double newStart, double newEnd) {
		return new AmountAxis(this.unit, this.step, this.bottom, this.top, newStart, newEnd);
	}

	double at(BigDecimal value) {
		double share = value.subtract(this.bottom)
			.divide(this.top.subtract(this.bottom), MathContext.DECIMAL64)
			.doubleValue();
		return this.start + share * (this.end - this.start);
	}

	/** 1 if pixels grow with amounts, -1 if they fall. */
	int direction() {
		return (this.end >= this.start) ? 1 : -1;
	}

	/** The paint of the line at a tick: dark at zero. */
	Paint line(BigDecimal tick) {
		return Paint.line((tick.signum() == 0) ? ColourRole.INK : ColourRole.RULE, 1);
	}

	List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		for (BigDecimal tick = this.bottom; tick.compareTo(this.top) <= 0; tick = tick.add(this.step)) {
			ticks.add(tick);
		}
		return ticks;
	}

	/** A tick without its magnitude: {@code "150"}. */
	String label(BigDecimal tick) {
		BigDecimal shifted = tick.abs().movePointLeft(magnitude().getKey()).stripTrailingZeros();
		String plain = shifted.toPlainString();
		return ((tick.signum() < 0) ? "−" : "")
				+ (plain.matches("[0-9]{4,}") ? String.format(Locale.ROOT, "%,d", shifted.longValue()) : plain);
	}

	/**
	 * Unit and magnitude of the ticks: {@code "CNY billion"}, {@code "million users"}.
	 */
	String caption() {
		String magnitude = magnitude().getValue();
		return (this.unit.isCurrency() ? this.unit.code() + " " + magnitude : magnitude + " " + this.unit.words())
			.strip();
	}

	/** Digits behind the tick labels, and the word for them. */
	private Map.Entry<Integer, String> magnitude() {
		BigDecimal largest = this.top.max(this.bottom.negate());
		return SCALES.floorEntry(Math.max(largest.precision() - largest.scale() - 1, 0));
	}

}
