package org.outlay.readings.coverage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;

/**
 * What there is on one subject and measure.
 *
 * @param basis of capital expenditure only
 * @param parts which part of the whole; empty for the whole
 * @param years what stands under each year; years without anything are left out
 * @param beside what is of several years or of none, spread over no year
 * @param absences why the other years of the grid are empty
 */
public record CoverageRow(SubjectRef subject, RowKind kind, Label measure, @Nullable Label basis, List<Label> parts,
		SortedMap<Integer, List<CoverageCell>> years, List<CoverageCell> beside, Map<Integer, EmptyReason> absences) {

	/** What is counted: the basis of capital expenditure, or the measure. */
	public Label what() {
		return (this.basis != null) ? this.basis : this.measure;
	}

	/** Everything on it. */
	public Stream<CoverageCell> cells() {
		return Stream.concat(this.years.values().stream().flatMap(List::stream), this.beside.stream());
	}

	/** Whether there is something of this state in it. */
	boolean has(CoverageState state) {
		return cells().anyMatch((cell) -> cell.state() == state)
				|| (state == CoverageState.EMPTY && !this.absences.isEmpty());
	}

	/** Whether a figure is shown under a year. */
	boolean isShown(int year) {
		return this.years.getOrDefault(year, List.of()).stream().anyMatch((cell) -> cell.shown().isPresent());
	}

}
