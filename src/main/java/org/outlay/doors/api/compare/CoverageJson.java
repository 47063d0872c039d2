package org.outlay.doors.api.compare;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.doors.api.shape.WindowJson;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.readings.headline.Agreement;

/** What is covered and what is not. */
@Schema(name = "Coverage")
record CoverageJson(@Schema(description = "The columns, ascending.") List<Integer> years,
		@Schema(description = "By measure, basis, subject and part.") List<CoveredRowJson> rows,
		@Schema(description = "All rows in numbers, whatever state is asked for.") CoverageCountsJson counts,
		@Schema(description = "Subjects of the kind asked for, or else companies, divisions and groups, without"
				+ " any row.") List<Ref> without,
		@Schema(description = "What would be worth finding next, the first first.") List<LeadJson> leads,
		@Schema(description = "How many there are to find in all.", example = "41") long leadCount,
		@Schema(description = "How many quantities there are beyond those told; choose a measure or a kind to see"
				+ " them.", example = "0") long leftOut,
		@Schema(description = "After so many days without news a quantity without an end is stale.",
				example = "365") int staleAfterDays,
		@Schema(description = "The path of the same for readers, without its parameters.",
				example = "/coverage") String page,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** One subject and measure. */
	@Schema(name = "CoveredRow")
	record CoveredRowJson(@Schema(description = "The subject.") Ref subject,
			@Schema(description = "What it is; figures of one kind are never those of another.",
					example = "company") RowKind kind,
			@Schema(description = "What is measured.") CodeJson measure,
			@Schema(description = "What kind of capital expenditure; null for other measures.") @Nullable CodeJson basis,
			@Schema(description = "Which parts of the whole; empty for the whole.") List<CodeJson> parts,
			@Schema(description = "One a year.") List<CoveredYearJson> years,
			@Schema(description = "What is of several years or of none; spread over no year.") List<CoveredCellJson> beside) {
	}

	/** One year of a row. */
	@Schema(name = "CoveredYear")
	record CoveredYearJson(
			@Schema(description = "The calendar year, or the fiscal year called so.", example = "2026") int year,
			@Schema(description = "Why there is no figure; null where there is one.") @Nullable EmptyReason absence,
			@Schema(description = "The quantities of the year; several where they are of parts of it.") List<CoveredCellJson> cells) {
	}

	/** One quantity. */
	@Schema(name = "CoveredCell")
	record CoveredCellJson(
			@Schema(description = "Its key.", example = "bytedance:capex:ai-capital-expenditure:2026") String key,
			@Schema(description = "What there is on it.", example = "known") CoverageState state,
			@Schema(description = "Why it has this state, in words.", example = "one voice") String reason,
			@Schema(description = "The claim shown; null where none is in force.") @Nullable FigureJson figure,
			@Schema(description = "Whether the voices can all be right; null where none is in force.") @Nullable Agreement agreement,
			@Schema(description = "The path of the quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026") String href) {
	}

	/** Numbers. */
	@Schema(name = "CoverageCounts")
	record CoverageCountsJson(@Schema(description = "Quantities that are known.", example = "82") long known,
			@Schema(description = "Quantities in conflict.", example = "1") long conflicting,
			@Schema(description = "Quantities that are stale.", example = "22") long stale,
			@Schema(description = "Years of rows without a figure.", example = "180") long empty,
			@Schema(description = "Subjects there are rows of.", example = "41") long subjects,
			@Schema(description = "Sources the claims are from.", example = "5") long sources,
			@Schema(description = "When the newest of them came out; null without claims.") @Nullable WindowJson newest,
			@Schema(description = "Years of companies' whole capital expenditure; null without any.") @Nullable CompanyYearsJson capex) {
	}

	/** Years of companies. */
	@Schema(name = "CompanyYears")
	record CompanyYearsJson(@Schema(description = "Those with a figure, on whatever basis.", example = "4") long known,
			@Schema(description = "All years of these companies.", example = "9") long of,
			@Schema(description = "How many companies there is any figure of.", example = "3") long companies,
			@Schema(description = "The first year.", example = "2024") int first,
			@Schema(description = "The last year.", example = "2026") int last) {
	}

	/** Something worth finding. */
	@Schema(name = "Lead")
	record LeadJson(@Schema(description = "Why it is worth finding.", example = "overdue") Suggestion.Reason reason,
			@Schema(description = "One sentence; never a figure.",
					example = "ByteDance, Capital expenditure, 2025: the time is over, and all there is on it is a"
							+ " forecast.") String sentence,
			@Schema(description = "Whom it is about; null where it is about a source.") @Nullable Ref subject,
			@Schema(description = "What is measured; null where it is about no one measure.") @Nullable CodeJson measure,
			@Schema(description = "The path of the quantity it is about; null where there is none.",
					example = "/api/v1/quantities/bytedance:capex:capital-expenditure:2025") @Nullable String quantity,
			@Schema(description = "The origin that nobody has read; null for other reasons.") @Nullable Ref source) {
	}

}
