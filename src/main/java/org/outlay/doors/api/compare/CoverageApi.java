package org.outlay.doors.api.compare;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListFiles;
import org.outlay.doors.api.list.ListFiles.ListFile;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.doors.api.shape.CitedSourceJson.PublicationWindowJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.coverage.CoverageCell;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageRow;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.CoverageSummary;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.FigureAge;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.FigureYear;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** Coverage, as its page shows it. */
@ApiHandler("Comparison")
record CoverageApi(Coverages coverages, PublishedTables tables, ListFiles files, ClaimShapes claims,
		PointsOfView pointsOfView) {

	@Operation(operationId = "showCoverage", summary = "Show what is covered",
			description = "Subjects by measures by years: known, conflicting, stale or empty, and what would be worth"
					+ " finding next, by rule. Figures for several years, with an open end or without a stated time are listed separately.")
	@GetMapping("/coverage")
	CoverageJson show(CoverageQuery query) {
		return json(this.coverages.grid(query.question(), this.pointsOfView.of(query.lens())));
	}

	/** The same with one row per quantity or empty year. */
	@Hidden
	@GetMapping(path = "/coverage",
			produces = { ListMapping.CSV, MediaType.APPLICATION_NDJSON_VALUE, ListMapping.XLSX })
	ListFile file(CoverageQuery query, HttpServletRequest request) {
		PointOfView view = this.pointsOfView.of(query.lens());
		CoverageGrid grid = this.coverages.grid(query.question(), view);
		Sheet sheet = this.tables.coverage().sheet(Stream.of(grid), view, this.files.notes("Coverage", view, request));
		return new ListFile("outlay-coverage", (format, out) -> format.write(sheet, out));
	}

	private CoverageJson json(CoverageGrid grid) {
		return new CoverageJson(grid.years().stream().map(FigureYear::code).toList(),
				grid.rows().stream().map((row) -> row(row, grid)).toList(), counts(grid.summary()),
				grid.without().stream().map(Ref::of).toList(),
				grid.suggestions().stream().map(CoverageApi::lead).toList(), grid.leadCount(), grid.leftOut(),
				FigureAge.DAYS, "/coverage", ViewJson.of(grid.view()));
	}

	private CoveredRowJson row(CoverageRow row, CoverageGrid grid) {
		return new CoveredRowJson(Ref.of(row.subject()), row.kind(), CodeJson.of(row.measure()),
				CodeJson.ofNullable(row.family()), row.parts().stream().map(CodeJson::of).toList(),
				grid.years()
					.stream()
					.map((year) -> new CoveredYearJson(year.code(), row.absences().get(year),
							cells(row.years().getOrDefault(year, List.of()), grid.view())))
					.toList(),
				cells(row.beside(), grid.view()));
	}

	private List<CoveredCellJson> cells(List<CoverageCell> cells, PointOfView view) {
		return cells.stream().map((cell) -> cell(cell, view)).toList();
	}

	private CoveredCellJson cell(CoverageCell cell, PointOfView view) {
		return new CoveredCellJson(cell.reading().quantity().key(), cell.state(), cell.reason(),
				this.claims.briefOrNull(cell.shown().orElse(null), view),
				cell.reading().headline().map(Headline::agreement).orElse(null),
				ApiAddresses.API + cell.reading().quantity().path());
	}

	private static CoverageCountsJson counts(CoverageSummary summary) {
		return new CoverageCountsJson(summary.of(CoverageState.KNOWN), summary.of(CoverageState.CONFLICTING),
				summary.of(CoverageState.STALE), summary.of(CoverageState.EMPTY), summary.subjects(), summary.sources(),
				PublicationWindowJson.ofNullable(summary.newest()), years(summary.capex()));
	}

	private static @Nullable CompanyYearsJson years(CoverageSummary.@Nullable CompanyYears years) {
		return (years != null)
				? new CompanyYearsJson(years.known(), years.of(), years.companies(), years.first(), years.last())
				: null;
	}

	private static LeadJson lead(Suggestion suggestion) {
		return new LeadJson(suggestion.reason(), suggestion.sentence(),
				(suggestion.subject() != null) ? Ref.of(suggestion.subject()) : null,
				CodeJson.ofNullable(suggestion.measure()),
				(suggestion.quantity() != null) ? ApiAddresses.API + suggestion.quantity().path() : null,
				(suggestion.source() != null) ? Ref.of(suggestion.source()) : null);
	}

	/** The parameters of coverage, the same as those of its page. */
	record CoverageQuery(
			@Parameter(description = "Only subjects of this kind.", example = "company") @Nullable RowKind kind,
			@Parameter(description = "Only this measure.",
					example = "capex") @Vocabulary.Known(Vocabulary.MEASURE) @Nullable String measure,
			@Parameter(
					description = "Only rows in which a quantity or year has this state; counts are still those of all rows.",
					example = "stale") @Nullable CoverageState state,
			ViewQuery lens) implements Query {

		CoverageScope question() {
			return new CoverageScope(this.kind, this.measure, this.state);
		}

	}

	/** Which figures are known and which are missing. */
	record CoverageJson(@Schema(
			description = "The columns, ascending: calendar years (2025) and fiscal years under their own labels (FY2025).") List<String> years,
			@Schema(description = "The rows, by measure, family, subject and part.") List<CoveredRowJson> rows,
			@Schema(description = "Counts of all rows, of any state.") CoverageCountsJson counts,
			@Schema(description = "Subjects of the kind asked for, by default companies, divisions and groups, without any row.") List<Ref> without,
			@Schema(description = "Figures worth finding next, most important first.") List<LeadJson> leads,
			@Schema(description = "The number of all of them.", example = "41") long leadCount,
			@Schema(description = "The number of quantities not listed; choose a measure or a kind to see them.",
					example = "0") long leftOut,
			@Schema(description = "The number of days without news after which a quantity without an end is stale.",
					example = "365") int staleAfterDays,
			@Schema(description = "The path of its page, without parameters.", example = "/coverage") String page,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** One subject and measure. */
	record CoveredRowJson(@Schema(description = "The subject.") Ref subject,
			@Schema(description = "The kind of row; kinds are never mixed.", example = "company") RowKind kind,
			@Schema(description = "The measure.") CodeJson measure,
			@Schema(description = "The family of bases of capital expenditure; null for other measures.") @Nullable CodeJson family,
			@Schema(description = "The parts of the whole; empty for the whole.") List<CodeJson> parts,
			@Schema(description = "One per year.") List<CoveredYearJson> years,
			@Schema(description = "Figures for several years or without a year.") List<CoveredCellJson> beside) {
	}

	/** One year of a row. */
	record CoveredYearJson(
			@Schema(description = "The column: a calendar or a fiscal year.", example = "2026") String year,
			@Schema(description = "The reason why there is no figure; null if there is one.") @Nullable EmptyReason absence,
			@Schema(description = "The quantities of the year; several for parts of the year.") List<CoveredCellJson> cells) {
	}

	/** One quantity. */
	record CoveredCellJson(@Schema(description = "Its key.", example = "bytedance:capex:ai-spending:2026") String key,
			@Schema(description = "The state of knowledge about it.", example = "known") CoverageState state,
			@Schema(description = "The reason for the state, in words.", example = "one source") String reason,
			@Schema(description = "The claim shown; null if none is current.") @Nullable FigureJson figure,
			@Schema(description = "Whether all sources can be right; null if no claim is current.") @Nullable Agreement agreement,
			@Schema(description = "The path of the quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String href) {
	}

	/** Counts of quantities, subjects and sources. */
	record CoverageCountsJson(@Schema(description = "Quantities that are known.", example = "82") long known,
			@Schema(description = "Quantities on which sources conflict.", example = "1") long conflicting,
			@Schema(description = "Quantities that are stale.", example = "22") long stale,
			@Schema(description = "Years of rows without a figure.", example = "180") long empty,
			@Schema(description = "Subjects with rows.", example = "41") long subjects,
			@Schema(description = "Sources the claims are from.", example = "5") long sources,
			@Schema(description = "When the newest of them was published; null without claims.") @Nullable PublicationWindowJson newest,
			@Schema(description = "Years of the whole capital expenditure of companies; null without any.") @Nullable CompanyYearsJson capex) {
	}

	/** The years of companies for which a figure is known. */
	record CompanyYearsJson(@Schema(description = "Years with a figure of any family.", example = "4") long known,
			@Schema(description = "All years of these companies.", example = "9") long of,
			@Schema(description = "The number of companies with any figure.", example = "3") long companies,
			@Schema(description = "The first year.", example = "2024") int first,
			@Schema(description = "The last year.", example = "2026") int last) {
	}

	/** Something worth finding. */
	record LeadJson(
			@Schema(description = "The reason why it is worth finding.", example = "overdue") Suggestion.Reason reason,
			@Schema(description = "One sentence; never a figure.",
					example = "ByteDance, Capital expenditure, 2025: the period is over; only a forecast is known.") String sentence,
			@Schema(description = "The subject; null if it is about a source.") @Nullable Ref subject,
			@Schema(description = "The measure; null if it is not about a single measure.") @Nullable CodeJson measure,
			@Schema(description = "The path of the quantity; null if there is none.",
					example = "/api/v1/quantities/bytedance:capex:company-capex:2025") @Nullable String quantity,
			@Schema(description = "The cited source that Outlay has not read; null for other reasons.") @Nullable Ref source) {
	}

}
