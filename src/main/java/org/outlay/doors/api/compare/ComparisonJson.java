package org.outlay.doors.api.compare;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AmountJson.ExtentJson;
import org.outlay.doors.api.shape.AmountJson.FractionJson;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.Agreement;
import org.outlay.values.code.Coded;

/** Subjects by years. */
record ComparisonJson(@Schema(description = "The measure.") CodeJson measure, @Schema(
		description = "Why the subjects of this measure must not be compared; null if they may be. Then no figure is"
				+ " ranked.") @Nullable String incomparable,
		@Schema(description = "The columns, ascending: calendar years (2025) without gaps, and fiscal years under their own"
				+ " labels (FY2025).") List<String> years,
		@Schema(description = "Rows that may be compared with each other, by family of bases.") List<BlockJson> blocks,
		@Schema(description = "Rows of groups, which are not part of sums.") List<RowJson> groups,
		@Schema(description = "Figures for several years, for parts of a year or without a stated time, which have no"
				+ " column.") List<FigureJson> spans,
		@Schema(description = "The earlier day for which changes are listed; null if none is asked for.") @Nullable LocalDate since,
		@Schema(description = "The path of its page, without parameters.", example = "/compare") String page,
		@Schema(description = "The point of view of the answer.") ViewJson view) {

	/** Comparable rows. */
	record BlockJson(@Schema(
			description = "Their family of bases; null except for capital expenditure.") @Nullable CodeJson family,
			@Schema(description = "Companies, divisions, models and products.") List<RowJson> rows,
			@Schema(description = "Sums, one per unit; empty if figures are not added.") List<TotalJson> totals) {
	}

	/** One subject and one family of bases. */
	record RowJson(@Schema(description = "The subject.") Ref subject, @Schema(
			description = "Its family of bases; null except for capital expenditure.") @Nullable CodeJson family,
			@Schema(description = "The parts of the whole; empty for the whole.") List<CodeJson> parts,
			@Schema(description = "Whether its figures include those of other rows, or may be included in them.",
					example = "alone") StandingCode standing,
			@Schema(description = "One cell per year.") List<EntryJson> cells,
			@Schema(description = "The changes since the earlier day.") List<ChangeJson> changes) {
	}

	/** One cell of a row. */
	record EntryJson(@Schema(description = "The column: a calendar or a fiscal year.", example = "2026") String year,
			@Schema(description = "The claim shown; null for an empty cell.") @Nullable FigureJson figure,
			@Schema(description = "Why the cell is empty; null if it is not.") @Nullable EmptyReason absence,
			@Schema(description = "Whether all sources can be right; null for an empty cell.") @Nullable Agreement agreement,
			@Schema(description = "The ranks it may have among the comparable figures of the year; null if nothing can be"
					+ " compared.") @Nullable RankSpanJson rank,
			@Schema(description = "The claim that the default policy would show, if it is another one.",
					example = "tbb-2d") @Nullable String byDefault) {
	}

	/** The ranks a figure may have, counted from the largest. */
	record RankSpanJson(
			@Schema(description = "The rank if it is as large as it can be, from 1.", example = "1") int best,
			@Schema(description = "The rank if it is as small as it can be.", example = "2") int worst,
			@Schema(description = "The number of figures.", example = "3") int of) {

		static @Nullable RankSpanJson ofNullable(TableCell.@Nullable RankRange span) {
			return (span != null) ? new RankSpanJson(span.best(), span.worst(), span.of()) : null;
		}

	}

	/** A change of a cell since an earlier day. */
	record ChangeJson(@Schema(description = "The column of the cell.", example = "2026") String year,
			@Schema(description = "The claim shown then; null for none.",
					example = "leida-15c") @Nullable String before,
			@Schema(description = "The claim shown now; null for none.", example = "tbb-2a") @Nullable String after,
			@Schema(description = "The growth since then; null across units.") @Nullable FractionJson growth,
			@Schema(description = "The same in words.", example = "2026: new: over CNY 200 billion") String words) {

		static ChangeJson of(TableRow.Change change) {
			return new ChangeJson(change.year().code(), (change.before() != null) ? change.before().id() : null,
					(change.after() != null) ? change.after().id() : null,
					FractionJson.ofNullable(change.growth().orElse(null)), change.words());
		}

	}

	/** The sums of comparable rows in one unit. */
	record TotalJson(@Schema(description = "The unit.", example = "CNY") String unit,
			@Schema(description = "One per year that has figures.") List<YearSumJson> sums) {
	}

	/** One sum of a column. */
	record YearSumJson(@Schema(description = "The column: a calendar or a fiscal year.", example = "2026") String year,
			@Schema(description = "The sum of the known figures.") ExtentJson known,
			@Schema(description = "The possible total: only a minimum, unless every row has a figure.") ExtentJson total,
			@Schema(description = "The number of rows with a figure.", example = "2") int covered,
			@Schema(description = "The number of rows to add.", example = "3") int of,
			@Schema(description = "The number of figures of each nature.") List<NatureCountJson> natures,
			@Schema(description = "The same in words.", example = "2 of 3; 1 plan, 1 actual") String coverage) {
	}

	/** The number of figures of one nature in a sum. */
	record NatureCountJson(@Schema(description = "The nature.", example = "plan") Nature nature,
			@Schema(description = "The number of figures.", example = "1") int count) {
	}

	/** The codes of {@link TableRow.Standing}. */
	enum StandingCode implements Coded {

		ALONE, INNER, GROUP;

		static StandingCode of(TableRow.Standing standing) {
			return valueOf(standing.name());
		}

	}

}
