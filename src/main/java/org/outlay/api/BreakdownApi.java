package org.outlay.api;

import java.util.Collection;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.api.BreakdownsJson.AcrossJson;
import org.outlay.api.BreakdownsJson.CompositionJson;
import org.outlay.api.BreakdownsJson.EnvelopeJson;
import org.outlay.api.BreakdownsJson.GroupTotalJson;
import org.outlay.api.BreakdownsJson.LeftOutJson;
import org.outlay.api.BreakdownsJson.SumJson;
import org.outlay.api.ClaimApi.ShowQuery;
import org.outlay.breakdown.Composition;
import org.outlay.breakdown.Compositions;
import org.outlay.breakdown.Envelope;
import org.outlay.breakdown.GroupTotal;
import org.outlay.breakdown.GroupTotals;
import org.outlay.claim.ClaimType;
import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Parts against wholes, totals of groups, sums of several years. */
@ApiHandler
@Tag(name = "Companies")
class BreakdownApi {

	private final Companies companies;

	private final Ledger ledger;

	private final GroupTotals groups;

	private final ClaimShapes shapes;

	private final Viewpoints viewpoints;

	BreakdownApi(Companies companies, Ledger ledger, GroupTotals groups, ClaimShapes shapes, Viewpoints viewpoints) {
		this.companies = companies;
		this.ledger = ledger;
		this.groups = groups;
		this.shapes = shapes;
		this.viewpoints = viewpoints;
	}

	@Operation(operationId = "showBreakdowns", summary = "Show a company's breakdowns",
			description = "Its capital expenditure by parts, with what they come to and what is left over; a group's"
					+ " totals beside its members' figures; sums of several years. Nothing is added that may overlap.")
	@GetMapping("/companies/{slug}/breakdowns")
	BreakdownsJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			ShowQuery query) {
		Company company = this.companies.findById(slug).orElseThrow(() -> new UnknownId("company", slug, "companies"));
		Lens lens = this.viewpoints.of(query.when(), query.money());
		List<Figure> figures = this.ledger.all(lens.claims().about(List.of(slug)).ofType(ClaimType.CAPEX));
		List<Figure> wholes = figures.stream()
			.filter((figure) -> figure.parts().isEmpty() && !figure.isRepeat() && !figure.isDeprecated())
			.toList();
		return new BreakdownsJson(Ref.of(company),
				Compositions.of(figures, lens.asOf()).stream().map((whole) -> composition(whole, lens)).toList(),
				this.groups.of(company, lens.asOf()).stream().map((total) -> total(total, lens)).toList(),
				Envelope.of(wholes)
					.stream()
					.map((envelope) -> new EnvelopeJson(this.shapes.brief(envelope.figure(), lens), envelope.words()))
					.toList(),
				ViewJson.ofMoney(lens));
	}

	private CompositionJson composition(Composition composition, Lens lens) {
		return new CompositionJson(this.shapes.brief(composition.whole(), lens),
				composition.parts().stream().map((part) -> composition(part, lens)).toList(),
				composition.leftOut()
					.stream()
					.map((part) -> new LeftOutJson(this.shapes.brief(part.figure(), lens), part.reason()))
					.toList(),
				SumJson.ofNullable(composition.sum()), composition.across().stream().map(AcrossJson::of).toList(),
				composition.words());
	}

	private GroupTotalJson total(GroupTotal total, Lens lens) {
		return new GroupTotalJson(this.shapes.brief(total.total(), lens), brief(total.members(), lens),
				brief(total.others(), lens), total.size(), QuantityJson.ofNullable(total.sum()), total.words());
	}

	private List<FigureJson> brief(Collection<Figure> figures, Lens lens) {
		return figures.stream().map((figure) -> this.shapes.brief(figure, lens)).toList();
	}

}
