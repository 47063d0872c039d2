package org.outlay.api;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.aimodel.AiModels;
import org.outlay.aimodel.Products;
import org.outlay.api.ClaimApi.ShowQuery;
import org.outlay.api.TrackRecordJson.CheckJson;
import org.outlay.api.TrackRecordJson.TrackJson;
import org.outlay.claim.Nature;
import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;
import org.outlay.subject.Subject;
import org.outlay.track.Check;
import org.outlay.track.Checks;
import org.outlay.track.Step;
import org.outlay.track.Track;
import org.outlay.track.Tracks;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans, revisions and what came of them. */
@ApiHandler
@Tag(name = "Companies")
class TrackApi {

	private final Companies companies;

	private final AiModels models;

	private final Products products;

	private final Tracks tracks;

	private final Checks checks;

	private final ClaimShapes shapes;

	private final Viewpoints viewpoints;

	TrackApi(Companies companies, AiModels models, Products products, Tracks tracks, Checks checks, ClaimShapes shapes,
			Viewpoints viewpoints) {
		this.companies = companies;
		this.models = models;
		this.products = products;
		this.tracks = tracks;
		this.checks = checks;
		this.shapes = shapes;
		this.viewpoints = viewpoints;
	}

	@Operation(operationId = "showTrackRecord", summary = "Show a company's track record",
			description = "What was planned for each basis and period of its capital expenditure, how plans were revised,"
					+ " what came of them, and printed changes checked by our own arithmetic.")
	@GetMapping("/companies/{slug}/track-record")
	TrackRecordJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			ShowQuery query) {
		Company company = this.companies.findById(slug).orElseThrow(() -> new UnknownId("company", slug, "companies"));
		Lens lens = this.viewpoints.of(query.when(), query.money());
		return new TrackRecordJson(Ref.of(company),
				this.tracks.of(slug, lens.asOf()).stream().map((track) -> track(track, lens)).toList(),
				this.checks.about(household(slug), lens.asOf()).stream().map((check) -> check(check, lens)).toList(),
				ViewJson.ofMoney(lens));
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

	private TrackJson track(Track track, Lens lens) {
		List<Figure> actuals = track.steps()
			.stream()
			.map(Step::after)
			.filter((figure) -> figure.stated().nature() == Nature.ACTUAL)
			.distinct()
			.toList();
		return new TrackJson(Addresses.API + track.cell().path(), brief(track.plans(), lens), brief(actuals, lens),
				track.steps().stream().map(TrackRecordJson.TrackStepJson::of).toList(),
				track.unordered().stream().map(TrackRecordJson.UnorderedJson::of).toList(), track.fate(),
				track.fateWords());
	}

	private List<FigureJson> brief(List<Figure> figures, Lens lens) {
		return figures.stream().map((figure) -> this.shapes.brief(figure, lens)).toList();
	}

	private CheckJson check(Check check, Lens lens) {
		return new CheckJson(this.shapes.brief(check.claim(), lens), check.verdict(),
				this.shapes.briefOrNull(check.before(), lens), this.shapes.briefOrNull(check.after(), lens),
				check.words());
	}

}
