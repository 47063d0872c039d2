package org.outlay.readings.coverage;

import java.util.List;

import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.FigureYear;

/**
 * Subjects by measures by years.
 *
 * @param years the columns, ascending
 * @param rows by measure, basis, subject and part
 * @param summary of all rows, whatever the state asked for
 * @param without the subjects without a row, by name: those of the kind asked for, or
 * else the companies, divisions and groups
 * @param suggestions the first of the suggestions for what to find next
 * @param leadCount the number of all suggestions
 * @param leftOut the number of quantities beyond {@link Coverages#MOST}
 */
public record CoverageGrid(CoverageScope question, PointOfView view, List<FigureYear> years, List<CoverageRow> rows,
		CoverageSummary summary, List<SubjectRef> without, List<Suggestion> suggestions, long leadCount, long leftOut) {
}
