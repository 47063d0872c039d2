package org.outlay.doors.web.company;

import java.time.LocalDate;
import java.util.List;

import org.outlay.doors.web.component.SumLine;
import org.outlay.readings.figures.FigureTree;
import org.outlay.readings.ledger.Label;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

/**
 * What is claimed of one fiscal year, or a part of one, on one basis.
 *
 * @param actual what has been spent
 * @param noActual why there is none
 * @param outlook plans, guidance, commitments and forecasts
 * @param sums what the parts of its figures come to
 */
record CapexYear(Period period, Label basis, List<FigureTree> actual, String noActual, List<FigureTree> outlook,
		List<SumLine> sums) {

	static CapexYear of(Period period, Label basis, List<FigureTree> trees, List<SumLine> sums, LocalDate day) {
		return new CapexYear(period, basis, trees.stream().filter(FigureTree::isActual).toList(), noActual(period, day),
				trees.stream().filter((tree) -> !tree.isActual()).toList(), sums);
	}

	private static String noActual(Period period, LocalDate day) {
		LocalDate end = period.end();
		if (end == null) {
			return "no claim";
		}
		return end.isBefore(day) ? "ended " + English.day(end) + ", no actual recorded" : "not yet due";
	}

	/** {@code "2026"}, {@code "FY2026"}, {@code "H1 2025"}. */
	public String when() {
		return this.period.words();
	}

}
