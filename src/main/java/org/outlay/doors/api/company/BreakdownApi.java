package org.outlay.doors.api.company;

import java.util.Collection;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.claim.ClaimApi.ShowQuery;
import org.outlay.doors.api.company.BreakdownsJson.AcrossJson;
import org.outlay.doors.api.company.BreakdownsJson.CompositionJson;
import org.outlay.doors.api.company.BreakdownsJson.EnvelopeJson;
import org.outlay.doors.api.company.BreakdownsJson.GroupTotalJson;
import org.outlay.doors.api.company.BreakdownsJson.LeftOutJson;
import org.outlay.doors.api.company.BreakdownsJson.SumJson;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.Envelope;
import org.outlay.readings.breakdown.GroupTotal;
import org.outlay.readings.breakdown.GroupTotals;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Parts against wholes, totals of groups, sums of several years. */
@ApiHandler
@Tag(name = "Companies")
record BreakdownApi(Companies companies, Ledger ledger, GroupTotals groups, ClaimShapes shapes,
		PointsOfView pointsOfView) {

	@Operation(operationId = "showBreakdowns", summary = "Show a company's breakdowns",
			description = "Its capital expenditure by parts, with what they come to and what is left over; a group's"
					+ " totals beside its members' figures; sums of several years. Nothing is added that may overlap.")
	@GetMapping("/companies/{slug}/breakdowns")
	BreakdownsJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			ShowQuery query) {
		Company company = this.companies.findById(slug).orElseThrow(() -> new UnknownId("company", slug, "companies"));
		PointOfView view = this.pointsOfView.of(query.when(), query.money());
		List<Figure> figures = this.ledger.capex(view.claims().about(List.of(slug)));
		List<Figure> wholes = figures.stream()
			.filter((figure) -> figure.parts().isEmpty() && !figure.isRepeat() && !figure.isDeprecated())
			.toList();
		return new BreakdownsJson(Ref.of(company),
				Compositions.of(figures, view.asOf()).stream().map((whole) -> composition(whole, view)).toList(),
				this.groups.of(company, view.asOf()).stream().map((total) -> total(total, view)).toList(),
				Envelope.of(wholes)
					.stream()
					.map((envelope) -> new EnvelopeJson(this.shapes.brief(envelope.figure(), view), envelope.words()))
					.toList(),
				ViewJson.ofMoney(view));
	}

	private CompositionJson composition(Composition composition, PointOfView view) {
		return new CompositionJson(this.shapes.brief(composition.whole(), view),
				composition.parts().stream().map((part) -> composition(part, view)).toList(),
				composition.leftOut()
					.stream()
					.map((part) -> new LeftOutJson(this.shapes.brief(part.figure(), view), part.reason()))
					.toList(),
				SumJson.ofNullable(composition.sum()), composition.across().stream().map(AcrossJson::of).toList(),
				composition.words());
	}

	private GroupTotalJson total(GroupTotal total, PointOfView view) {
		return new GroupTotalJson(this.shapes.brief(total.total(), view), brief(total.members(), view),
				brief(total.others(), view), total.size(), ExtentJson.ofNullable(total.sum()), total.words());
	}

	private List<FigureJson> brief(Collection<Figure> figures, PointOfView view) {
		return figures.stream().map((figure) -> this.shapes.brief(figure, view)).toList();
	}

}
