package org.outlay.coverage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.comparison.Absence;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;

/**
 * What there is on one subject and measure.
 *
 * @param basis of capital expenditure only
 * @param parts which part of the whole; empty for the whole
 * @param years what stands under each year; years without anything are left out
 * @param beside what is of several years or of none, spread over no year
 * @param absences why the other years of the grid are empty
 */
public record Row(SubjectRef subject, RowKind kind, Label measure, @Nullable Label basis, List<Label> parts,
		SortedMap<Integer, List<Spot>> years, List<Spot> beside, Map<Integer, Absence> absences) {

	/** What is counted: the basis of capital expenditure, or the measure. */
	public Label what() {
		return (this.basis != null) ? this.basis : this.measure;
	}

	/** Everything on it. */
	public Stream<Spot> spots() {
		return Stream.concat(this.years.values().stream().flatMap(List::stream), this.beside.stream());
	}

	/** Whether there is something of this state in it. */
	boolean has(State state) {
		return spots().anyMatch((spot) -> spot.state() == state) || (state == State.EMPTY && !this.absences.isEmpty());
	}

	/** Whether a figure is shown under a year. */
	boolean isShown(int year) {
		return this.years.getOrDefault(year, List.of()).stream().anyMatch((spot) -> spot.shown().isPresent());
	}

}
