package org.outlay.doors.api.company;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.claim.ClaimApi.ShowQuery;
import org.outlay.doors.api.company.TrackRecordJson.CheckJson;
import org.outlay.doors.api.company.TrackRecordJson.TrackJson;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.readings.track.GrowthChecks;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans, revisions and what came of them. */
@ApiHandler
@Tag(name = "Companies")
record TrackApi(Companies companies, AiModels models, Products products, Tracks tracks, GrowthChecks checks,
		ClaimShapes shapes, PointsOfView pointsOfView) {

	@Operation(operationId = "showTrackRecord", summary = "Show a company's track record",
			description = "What was planned for each basis and period of its capital expenditure, how plans were revised,"
					+ " what came of them, and printed changes checked by our own arithmetic.")
	@GetMapping("/companies/{slug}/track-record")
	TrackRecordJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			ShowQuery query) {
		Company company = this.companies.findById(slug).orElseThrow(() -> new UnknownId("company", slug, "companies"));
		PointOfView view = this.pointsOfView.of(query.when(), query.money());
		return new TrackRecordJson(Ref.of(company),
				this.tracks.of(slug, view.asOf()).stream().map((track) -> track(track, view)).toList(),
				this.checks.about(household(slug), view.asOf()).stream().map((check) -> check(check, view)).toList(),
				ViewJson.ofMoney(view));
	}

	/** The company, its divisions, and the models and products of them all. */
	private List<String> household(String company) {
		List<String> ids = new ArrayList<>(List.of(company));
		this.companies.findByParentIdOrderByName(company).forEach((division) -> ids.add(division.id()));
		List<Subject> inner = new ArrayList<>(this.models.findByDeveloperIdIn(List.copyOf(ids)));
		inner.addAll(this.products.findByOwnerIdIn(List.copyOf(ids)));
		inner.forEach((subject) -> ids.add(subject.id()));
		return ids;
	}

	private TrackJson track(Track track, PointOfView view) {
		List<Figure> actuals = track.steps()
			.stream()
			.map(PlanStep::after)
			.filter((figure) -> figure.content().nature() == Nature.ACTUAL)
			.distinct()
			.toList();
		return new TrackJson(ApiAddresses.API + track.quantity().path(), brief(track.plans(), view),
				brief(actuals, view), track.steps().stream().map(TrackRecordJson.TrackStepJson::of).toList(),
				track.unordered().stream().map(TrackRecordJson.UnorderedJson::of).toList(), track.status(),
				track.statusWords());
	}

	private List<FigureJson> brief(List<Figure> figures, PointOfView view) {
		return figures.stream().map((figure) -> this.shapes.brief(figure, view)).toList();
	}

	private CheckJson check(GrowthCheck check, PointOfView view) {
		return new CheckJson(this.shapes.brief(check.claim(), view), check.verdict(),
				this.shapes.briefOrNull(check.before(), view), this.shapes.briefOrNull(check.after(), view),
				check.words());
	}

}
