package org.outlay.values.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale from days to pixels.
 *
 * @param first the first day of the first month
 * @param last the last day of the last month
 * @param named whether the axis has labels
 */
record TimeAxis(LocalDate first, LocalDate last, double start, double end, boolean named) {

	private static final int[] STEPS = { 1, 3, 6, 12, 24, 60, 120 };

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

	private static final int YEAR = 12;

	/** Whole months around the days, a little wider than them. */
	static TimeAxis around(List<LocalDate> days, double start, double end) {
		LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
		LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
		return new TimeAxis(first.withDayOfMonth(1), YearMonth.from(last).atEndOfMonth(), start, end, true);
	}

	/** The same scale without labels. */
	TimeAxis unnamed() {
		return new TimeAxis(this.first, this.last, this.start, this.end, false);
	}

	/** The pixel at which a day begins. */
	double at(LocalDate day) {
		double all = ChronoUnit.DAYS.between(this.first, this.last) + 1.0;
		return this.start + ChronoUnit.DAYS.between(this.first, day) / all * (this.end - this.start);
	}

	/** The pixel at which a day ends. */
	double after(LocalDate day) {
		return at(day.plusDays(1));
	}

	/** Draws ticks with their labels; returns the y below. */
	double axis(Canvas canvas, double top, double bottom) {
		int months = step();
		double base = bottom + FontMetrics.SMALL.size() + 6;
		boolean yearNamed = false;
		for (LocalDate tick : ticks(months)) {
			double x = at(tick);
			canvas.line(x, top, x, bottom + 4, Paint.line(ColourRole.RULE, 1));
			if (!this.named || x + FontMetrics.SMALL.width(MONTH.format(tick)) > this.end + 4) {
				continue;
			}
			boolean year = months >= YEAR || tick.getMonthValue() == 1 || !yearNamed;
			if (months < YEAR) {
				canvas.words(x, base, Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT, MONTH.format(tick));
			}
			if (year) {
				canvas.words(x, (months < YEAR) ? base + FontMetrics.SMALL.leading() : base, Shape.Anchor.START,
						FontMetrics.SMALL, ColourRole.SOFT, String.valueOf(tick.getYear()));
			}
			yearNamed = true;
		}
		if (!this.named) {
			return bottom + 4;
		}
		return base + ((months < YEAR) ? FontMetrics.SMALL.leading() : 0) + 4;
	}

	/** The fewest months between ticks that leave room for the labels. */
	private int step() {
		for (int months : STEPS) {
			List<LocalDate> ticks = ticks(months);
			double room = (ticks.size() > 1) ? at(ticks.get(1)) - at(ticks.get(0)) : this.end - this.start;
			if (room >= 36 && at(ticks.get(ticks.size() - 1)) + 30 <= this.end + 20) {
				return months;
			}
		}
		return STEPS[STEPS.length - 1];
	}

	private List<LocalDate> ticks(int months) {
		List<LocalDate> ticks = new ArrayList<>();
		LocalDate tick = this.first;
		while ((tick.getYear() * YEAR + tick.getMonthValue() - 1) % months != 0) {
			tick = tick.plusMonths(1);
		}
		while (!tick.isAfter(this.last)) {
			ticks.add(tick);
			tick = tick.plusMonths(months);
		}
		return ticks.isEmpty() ? List.of(this.first) : ticks;
	}

}
