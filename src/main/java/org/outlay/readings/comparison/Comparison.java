package org.outlay.readings.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.FigureYear;

/**
 * Subjects by years. A cell shows one headline. Groups are listed apart and never added.
 *
 * @param years the columns, ascending; calendar years without gaps, fiscal years beside
 * them under their own labels
 * @param blocks rows by family of bases
 * @param groups rows of groups
 * @param comparability what the figures of the measure may be used for
 * @param spans quantities of several years, of parts of a year, or of no stated time
 */
public record Comparison(ComparisonQuery question, PointOfView view, Label measure, List<FigureYear> years,
		List<Block> blocks, List<TableRow> groups, List<ResolvedQuantity> spans, Comparability comparability) {

	/** Every row, those of groups last. */
	public Stream<TableRow> rows() {
		return Stream.concat(this.blocks.stream().flatMap((block) -> block.rows().stream()), this.groups.stream());
	}

	public boolean isEmpty() {
		return this.blocks.isEmpty() && this.groups.isEmpty() && this.spans.isEmpty();
	}

	/**
	 * Rows that may be compared with each other: all of one family.
	 *
	 * @param family of bases; null except for capital expenditure
	 * @param rows companies, divisions, models and products
	 * @param totals sums of the rows that may be added
	 */
	public record Block(@Nullable Label family, List<TableRow> rows, List<TableTotal> totals) {
	}

}
