package org.outlay.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.api.CoverageJson.CompanyYearsJson;
import org.outlay.api.CoverageJson.CoverageCountsJson;
import org.outlay.api.CoverageJson.CoveredCellJson;
import org.outlay.api.CoverageJson.CoveredRowJson;
import org.outlay.api.CoverageJson.CoveredYearJson;
import org.outlay.api.CoverageJson.LeadJson;
import org.outlay.coverage.Age;
import org.outlay.coverage.Grid;
import org.outlay.coverage.Lead;
import org.outlay.coverage.Row;
import org.outlay.coverage.Spot;
import org.outlay.coverage.State;
import org.outlay.coverage.Summary;
import org.outlay.headline.Headline;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Makes JSON of coverage. */
@Component
class CoverageShapes {

	private final ClaimShapes claims;

	CoverageShapes(ClaimShapes claims) {
		this.claims = claims;
	}

	CoverageJson of(Grid grid) {
		return new CoverageJson(grid.years(), grid.rows().stream().map((row) -> row(row, grid)).toList(),
				counts(grid.summary()), grid.without().stream().map(Ref::of).toList(),
				grid.leads().stream().map(CoverageShapes::lead).toList(), grid.leadCount(), grid.leftOut(), Age.DAYS,
				"/coverage", ViewJson.of(grid.lens()));
	}

	private CoveredRowJson row(Row row, Grid grid) {
		return new CoveredRowJson(Ref.of(row.subject()), row.kind(), CodeJson.of(row.measure()),
				CodeJson.ofNullable(row.basis()), row.parts().stream().map(CodeJson::of).toList(),
				grid.years()
					.stream()
					.map((year) -> new CoveredYearJson(year, row.absences().get(year),
							cells(row.years().getOrDefault(year, List.of()), grid.lens())))
					.toList(),
				cells(row.beside(), grid.lens()));
	}

	private List<CoveredCellJson> cells(List<Spot> spots, Lens lens) {
		return spots.stream().map((spot) -> cell(spot, lens)).toList();
	}

	private CoveredCellJson cell(Spot spot, Lens lens) {
		return new CoveredCellJson(spot.reading().cell().key(), spot.state(), spot.reason(),
				this.claims.briefOrNull(spot.shown().orElse(null), lens),
				spot.reading().headline().map(Headline::agreement).orElse(null),
				Addresses.API + spot.reading().cell().path());
	}

	private static CoverageCountsJson counts(Summary summary) {
		return new CoverageCountsJson(summary.of(State.KNOWN), summary.of(State.CONFLICTING), summary.of(State.STALE),
				summary.of(State.EMPTY), summary.subjects(), summary.sources(), WindowJson.ofNullable(summary.newest()),
				years(summary.capex()));
	}

	private static @Nullable CompanyYearsJson years(Summary.@Nullable CompanyYears years) {
		return (years != null)
				? new CompanyYearsJson(years.known(), years.of(), years.companies(), years.first(), years.last())
				: null;
	}

	private static LeadJson lead(Lead lead) {
		return new LeadJson(lead.reason(), lead.sentence(), (lead.subject() != null) ? Ref.of(lead.subject()) : null,
				CodeJson.ofNullable(lead.measure()), (lead.cell() != null) ? Addresses.API + lead.cell().path() : null,
				(lead.source() != null) ? Ref.of(lead.source()) : null);
	}

}
