package org.outlay.readings.coverage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.FigureYear;

/**
 * One subject and measure.
 *
 * @param family of bases; null except for capital expenditure
 * @param parts the part of the whole; empty for the whole
 * @param years the cells of each year that has any
 * @param beside cells of several years or of none, which are not spread over years
 * @param absences why the other years of the grid are empty
 */
public record CoverageRow(SubjectRef subject, RowKind kind, Label measure, @Nullable Label family, List<Label> parts,
		SortedMap<FigureYear, List<CoverageCell>> years, List<CoverageCell> beside,
		Map<FigureYear, EmptyReason> absences) {

	/** The basis of capital expenditure, or the measure of anything else. */
	public Label what() {
		return (this.family != null) ? this.family : this.measure;
	}

	public Stream<CoverageCell> cells() {
		return Stream.concat(this.years.values().stream().flatMap(List::stream), this.beside.stream());
	}

	/** The years with a figure, fiscal ones by their number. */
	Stream<Integer> known() {
		return this.years.keySet().stream().filter(this::isShown).map(FigureYear::number).distinct();
	}

	/** The number of years without a figure. */
	long gaps() {
		return this.absences.values().stream().filter(EmptyReason::isGap).count();
	}

	boolean has(CoverageState state) {
		return cells().anyMatch((cell) -> cell.state() == state) || (state == CoverageState.EMPTY && gaps() > 0);
	}

	boolean isShown(FigureYear year) {
		return this.years.getOrDefault(year, List.of()).stream().anyMatch((cell) -> cell.shown().isPresent());
	}

}
