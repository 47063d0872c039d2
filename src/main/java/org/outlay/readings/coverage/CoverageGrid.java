package org.outlay.readings.coverage;

import java.util.List;

import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;

/**
 * Subjects by measures by years.
 *
 * @param years the columns, ascending
 * @param rows by measure, basis, subject and part
 * @param summary everything asked for in numbers, whatever its state
 * @param without the subjects of the kind asked for, or else the companies, divisions and
 * groups, that have no row, by name
 * @param suggestions what would be worth finding next, the first first
 * @param leadCount how many leads there are in all
 * @param leftOut how many quantities there are beyond {@link Coverages#MOST}
 */
public record CoverageGrid(CoverageScope question, PointOfView view, List<Integer> years, List<CoverageRow> rows,
		CoverageSummary summary, List<SubjectRef> without, List<Suggestion> suggestions, long leadCount, long leftOut) {

}
