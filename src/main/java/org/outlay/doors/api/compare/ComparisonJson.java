package org.outlay.doors.api.compare;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.FractionJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.Agreement;
import org.outlay.values.code.Coded;

/** Subjects by years. */
@Schema(name = "Comparison")
record ComparisonJson(@Schema(description = "What is compared.") CodeJson measure,
		@Schema(description = "The columns, ascending, without gaps.") List<Integer> years,
		@Schema(description = "Rows that may be compared with each other, by basis.") List<BlockJson> blocks,
		@Schema(description = "Rows of groups, which are added to nobody.") List<RowJson> groups,
		@Schema(description = "What is shown for several years, for parts of a year or for no stated time, which stands in"
				+ " no column.") List<FigureJson> spans,
		@Schema(description = "The earlier day changes are told from; null where none is"
				+ " asked.") @Nullable LocalDate since,
		@Schema(description = "The path of the same table for readers, without its parameters.",
				example = "/compare") String page,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** Comparable rows. */
	@Schema(name = "Block")
	record BlockJson(@Schema(description = "Their basis; null but for capital expenditure.") @Nullable CodeJson basis,
			@Schema(description = "Companies, divisions, models and products.") List<RowJson> rows,
			@Schema(description = "Sums, one a unit; empty for what is not added.") List<TotalJson> totals) {
	}

	/** One subject on one basis. */
	@Schema(name = "Row")
	record RowJson(@Schema(description = "The subject.") Ref subject,
			@Schema(description = "Its basis; null but for capital expenditure.") @Nullable CodeJson basis,
			@Schema(description = "Which parts of the whole; empty for the whole.") List<CodeJson> parts,
			@Schema(description = "Whether its figures contain those of other rows, or may be in them.",
					example = "alone") StandingCode standing,
			@Schema(description = "One cell a year.") List<EntryJson> cells,
			@Schema(description = "What is shown otherwise than on the earlier day.") List<ChangeJson> changes) {
	}

	/** One cell of a row. */
	@Schema(name = "Entry")
	record EntryJson(@Schema(description = "The year.", example = "2026") int year,
			@Schema(description = "The claim shown; null for an empty cell.") @Nullable FigureJson figure,
			@Schema(description = "Why the cell is empty; null where it is not.") @Nullable EmptyReason absence,
			@Schema(description = "Whether the voices can all be right; null for an empty cell.") @Nullable Agreement agreement,
			@Schema(description = "The places it may take among the comparable figures of the year; null where nothing"
					+ " can be compared.") @Nullable RankJson rank,
			@Schema(description = "The claim the default policy would show, where it is another one.",
					example = "tbb-2d") @Nullable String byDefault) {
	}

	/** The places a figure may take, the largest first. */
	@Schema(name = "RankSpan")
	record RankJson(@Schema(description = "If it is as large as it can be, from 1.", example = "1") int best,
			@Schema(description = "If it is as small as it can be.", example = "2") int worst,
			@Schema(description = "Of how many.", example = "3") int of) {

		static @Nullable RankJson ofNullable(TableCell.@Nullable RankRange span) {
			return (span != null) ? new RankJson(span.best(), span.worst(), span.of()) : null;
		}

	}

	/** What is shown otherwise than on an earlier day. */
	@Schema(name = "Change")
	record ChangeJson(@Schema(description = "The year of the cell.", example = "2026") int year,
			@Schema(description = "The claim shown then; null where there was none.",
					example = "leida-15c") @Nullable String before,
			@Schema(description = "The claim shown now; null where there is none any more.",
					example = "tbb-2a") @Nullable String after,
			@Schema(description = "How much more it is; null across units.") @Nullable FractionJson growth,
			@Schema(description = "In words.", example = "2026: new: over CNY 200 billion") String words) {

		static ChangeJson of(TableRow.Change change) {
			return new ChangeJson(change.year(), (change.before() != null) ? change.before().id() : null,
					(change.after() != null) ? change.after().id() : null,
					FractionJson.ofNullable(change.growth().orElse(null)), change.words());
		}

	}

	/** The sums of comparable rows in one unit. */
	@Schema(name = "Total")
	record TotalJson(@Schema(description = "The unit.", example = "CNY") String unit,
			@Schema(description = "One a year that has figures.") List<YearSumJson> sums) {
	}

	/** One sum of a column. */
	@Schema(name = "YearSum")
	record YearSumJson(@Schema(description = "The year.", example = "2026") int year,
			@Schema(description = "The sum of the figures there are.") ExtentJson known,
			@Schema(description = "All the total may be: a floor, unless every row has a figure.") ExtentJson total,
			@Schema(description = "How many rows have a figure.", example = "2") int covered,
			@Schema(description = "How many rows there are to add.", example = "3") int of,
			@Schema(description = "How many figures of each nature are in it.") List<NatureCountJson> natures,
			@Schema(description = "In words.", example = "2 of 3; 1 plan, 1 actual") String coverage) {
	}

	/** How many figures of a nature a sum has. */
	@Schema(name = "NatureCount")
	record NatureCountJson(@Schema(description = "The nature.", example = "plan") Nature nature,
			@Schema(description = "How many.", example = "1") int count) {
	}

	/** As {@link TableRow.Standing}, by its code. */
	enum StandingCode implements Coded {

		ALONE, INNER, GROUP;

		static StandingCode of(TableRow.Standing standing) {
			return valueOf(standing.name());
		}

	}

}
