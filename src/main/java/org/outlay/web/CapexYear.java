package org.outlay.web;

import java.time.LocalDate;
import java.util.List;

import org.outlay.ledger.Label;
import org.outlay.period.Period;

/**
 * What is claimed of one fiscal year, or a part of one, on one basis.
 *
 * @param actual what has been spent
 * @param noActual why there is none
 * @param outlook plans, guidance, commitments and forecasts
 * @param sums what the parts of its figures come to
 */
record CapexYear(Period period, Label basis, List<Strand> actual, String noActual, List<Strand> outlook,
		List<SumLine> sums) {

	static CapexYear of(Period period, Label basis, List<Strand> strands, List<SumLine> sums, LocalDate day) {
		return new CapexYear(period, basis, strands.stream().filter(Strand::isActual).toList(), noActual(period, day),
				strands.stream().filter((strand) -> !strand.isActual()).toList(), sums);
	}

	private static String noActual(Period period, LocalDate day) {
		LocalDate end = period.end();
		if (end == null) {
			return "no claim";
		}
		return end.isBefore(day) ? "ended " + Phrases.day(end) + ", no actual recorded" : "not yet due";
	}

	/** {@code "2026"}, {@code "FY2026"}, {@code "H1 2025"}. */
	public String when() {
		return this.period.words();
	}

}
