package org.outlay.doors.api.compare;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.compare.CoverageJson.CompanyYearsJson;
import org.outlay.doors.api.compare.CoverageJson.CoverageCountsJson;
import org.outlay.doors.api.compare.CoverageJson.CoveredCellJson;
import org.outlay.doors.api.compare.CoverageJson.CoveredRowJson;
import org.outlay.doors.api.compare.CoverageJson.CoveredYearJson;
import org.outlay.doors.api.compare.CoverageJson.LeadJson;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListFile;
import org.outlay.doors.api.list.ListFiles;
import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.query.FileTypes;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.doors.api.shape.WindowJson;
import org.outlay.publishing.dataset.PublishedTables;
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
import org.outlay.readings.headline.Headline;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;

/** What is covered and what is not, the same as the page shows. */
@ApiHandler
@Tag(name = "Comparison")
record CoverageApi(Coverages coverages, PublishedTables tables, ListFiles files, ClaimShapes claims,
		PointsOfView pointsOfView) {

	@Operation(operationId = "showCoverage", summary = "Show what is covered",
			description = "Subjects by measures by years: what is known, conflicting, stale or empty, and what would be"
					+ " worth finding next, found by rule. What is of several years or of none stands beside the years.")
	@GetMapping("/coverage")
	CoverageJson show(CoverageQuery query) {
		return json(this.coverages.grid(query.question(), this.pointsOfView.of(query.lens())));
	}

	/** The same, a quantity or an empty year a row. */
	@Hidden
	@GetMapping(path = "/coverage", produces = { FileTypes.CSV, FileTypes.NDJSON, FileTypes.XLSX })
	ListFile file(CoverageQuery query, HttpServletRequest request) {
		PointOfView view = this.pointsOfView.of(query.lens());
		CoverageGrid grid = this.coverages.grid(query.question(), view);
		return this.files.sheet("outlay-coverage",
				this.tables.coverage().sheet(Stream.of(grid), view, this.files.notes("Coverage", view, request)));
	}

	private CoverageJson json(CoverageGrid grid) {
		return new CoverageJson(grid.years(), grid.rows().stream().map((row) -> row(row, grid)).toList(),
				counts(grid.summary()), grid.without().stream().map(Ref::of).toList(),
				grid.suggestions().stream().map(CoverageApi::lead).toList(), grid.leadCount(), grid.leftOut(),
				FigureAge.DAYS, "/coverage", ViewJson.of(grid.view()));
	}

	private CoveredRowJson row(CoverageRow row, CoverageGrid grid) {
		return new CoveredRowJson(Ref.of(row.subject()), row.kind(), CodeJson.of(row.measure()),
				CodeJson.ofNullable(row.basis()), row.parts().stream().map(CodeJson::of).toList(),
				grid.years()
					.stream()
					.map((year) -> new CoveredYearJson(year, row.absences().get(year),
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
				WindowJson.ofNullable(summary.newest()), years(summary.capex()));
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

	/** What coverage is asked with: the parameters of the page. */
	record CoverageQuery(
			@Parameter(description = "Only rows about subjects of this kind.",
					example = "company") @Nullable RowKind kind,
			@Parameter(description = "Only this measure.",
					example = "capex") @KnownValue(Vocabulary.MEASURE) @Nullable String measure,
			@Parameter(description = "Only rows in which something has this state; counts stay those of all rows.",
					example = "stale") @Nullable CoverageState state,
			ViewQuery lens) implements Query {

		CoverageScope question() {
			return new CoverageScope(this.kind, this.measure, this.state);
		}

	}

}
