package org.outlay.doors.api.company;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.ViewQuery.MoneyViewQuery;
import org.outlay.doors.api.shape.AmountJson.ExtentJson;
import org.outlay.doors.api.shape.AmountJson.FractionJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.Envelope;
import org.outlay.readings.breakdown.GroupTotals.GroupTotal;
import org.outlay.readings.breakdown.GroupTotals;
import org.outlay.readings.breakdown.Sum;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Parts compared with wholes, totals of groups, and sums of several years. */
@ApiHandler("Companies")
record BreakdownApi(Companies companies, Ledger ledger, Compositions compositions, GroupTotals groups,
		ClaimShapes shapes, PointsOfView pointsOfView) {

	@Operation(operationId = "showBreakdowns", summary = "Show a company's breakdowns",
			description = "Its capital expenditure by parts, with their sum and the remainder; a group's totals beside the"
					+ " figures of its members; sums of several years. Parts that may overlap are not added.")
	@GetMapping("/companies/{slug}/breakdowns")
	BreakdownsJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			MoneyViewQuery query) {
		Company company = this.companies.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("company", slug, "companies"));
		PointOfView view = this.pointsOfView.of(query.when(), query.money());
		List<Figure> figures = this.ledger.capex(view.claims().about(List.of(slug)));
		List<Figure> wholes = figures.stream()
			.filter((figure) -> figure.parts().isEmpty() && !figure.isRepeat() && !figure.isDeprecated())
			.toList();
		return new BreakdownsJson(Ref.of(company),
				this.compositions.of(figures, view.rule()).stream().map((whole) -> composition(whole, view)).toList(),
				this.groups.of(company, view.rule()).stream().map((total) -> total(total, view)).toList(),
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
		return new GroupTotalJson(this.shapes.brief(total.total(), view), this.shapes.brief(total.members(), view),
				this.shapes.brief(total.others(), view), total.size(), ExtentJson.ofNullable(total.sum()),
				total.words());
	}

	/** The wholes and parts, totals and multi-year sums of a company. */
	record BreakdownsJson(@Schema(description = "The company.") Ref company,
			@Schema(description = "Wholes that are broken down, with their parts.") List<CompositionJson> breakdowns,
			@Schema(description = "Of a group: its totals beside the figures of its members, which are never added together.") List<GroupTotalJson> groupTotals,
			@Schema(description = "Sums for several years or without a stated period; not divided by year.") List<EnvelopeJson> envelopes,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** A whole and the parts its source breaks it down into, to any depth. */
	record CompositionJson(@Schema(description = "The whole.") FigureJson whole, @Schema(
			description = "Its parts, each broken down in turn; empty if there are none.") List<CompositionJson> parts,
			@Schema(description = "Parts that are not added, each with the reason.") List<LeftOutJson> leftOut,
			@Schema(description = "The sum of the parts; null without parts, or if they may overlap.") @Nullable SumJson sum,
			@Schema(description = "Sums of one part over all others, such as one region over all uses.") List<AcrossJson> across,
			@Schema(description = "The sum of the parts in sentences; empty without parts.") String words) {
	}

	/** A part that is not added. */
	record LeftOutJson(@Schema(description = "The part.") FigureJson figure,
			@Schema(description = "The reason.", example = "stated in USD, the whole in CNY") String reason) {
	}

	/** The sum of parts, compared with their whole. */
	record SumJson(@Schema(description = "The sum of the parts.") ExtentJson total, @Schema(
			description = "The sum as a share of the whole; null if the whole may be zero.") @Nullable FractionJson share,
			@Schema(description = "The whole minus the parts.") ExtentJson rest,
			@Schema(description = "How much of the whole they cover.",
					example = "complete") Sum.PartCoverage coverage) {

		static @Nullable SumJson ofNullable(@Nullable Sum sum) {
			return (sum != null) ? new SumJson(ExtentJson.of(sum.total()), FractionJson.ofNullable(sum.share()),
					ExtentJson.of(sum.rest()), sum.coverage()) : null;
		}

	}

	/** The sum of one part over all others. */
	record AcrossJson(@Schema(description = "The part.") CodeJson part,
			@Schema(description = "Its sum.") ExtentJson total,
			@Schema(description = "The sum as a share of the whole; null if the whole may be zero.") @Nullable FractionJson share,
			@Schema(description = "The number of others for which it is stated.", example = "2") int covered,
			@Schema(description = "The number of others.", example = "2") int of) {

		static AcrossJson of(Composition.CrossTotal crossTotal) {
			return new AcrossJson(CodeJson.of(crossTotal.part()), ExtentJson.of(crossTotal.total()),
					FractionJson.ofNullable(crossTotal.share()), crossTotal.stated(), crossTotal.parts());
		}

	}

	/** The total of a group beside the figures of its members. */
	record GroupTotalJson(@Schema(description = "The group's total.") FigureJson total,
			@Schema(description = "The figures of members of the same family and period.") List<FigureJson> members,
			@Schema(description = "Figures of members for the same period of another family or in another unit.") List<FigureJson> others,
			@Schema(description = "The number of members of the group.", example = "3") int size,
			@Schema(description = "The sum of the members' figures; null without any.") @Nullable ExtentJson sum,
			@Schema(description = "The comparison in words.") String words) {
	}

	/** A sum for several years. */
	record EnvelopeJson(@Schema(description = "The sum.") FigureJson figure,
			@Schema(description = "The comparison in words.",
					example = "One sum, 2024–2026; not spread over its years.") String words) {
	}

}
