package org.outlay.doors.api.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.compare.CoverageJson.CompanyYearsJson;
import org.outlay.doors.api.compare.CoverageJson.CoverageCountsJson;
import org.outlay.doors.api.compare.CoverageJson.CoveredCellJson;
import org.outlay.doors.api.compare.CoverageJson.CoveredRowJson;
import org.outlay.doors.api.compare.CoverageJson.CoveredYearJson;
import org.outlay.doors.api.compare.CoverageJson.LeadJson;
import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.doors.api.shape.WindowJson;
import org.outlay.readings.coverage.CoverageCell;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageRow;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.CoverageSummary;
import org.outlay.readings.coverage.FigureAge;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Makes JSON of coverage. */
@Component
class CoverageShapes {

	private final ClaimShapes claims;

	CoverageShapes(ClaimShapes claims) {
		this.claims = claims;
	}

	CoverageJson of(CoverageGrid grid) {
		return new CoverageJson(grid.years(), grid.rows().stream().map((row) -> row(row, grid)).toList(),
				counts(grid.summary()), grid.without().stream().map(Ref::of).toList(),
				grid.suggestions().stream().map(CoverageShapes::lead).toList(), grid.leadCount(), grid.leftOut(),
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

}
