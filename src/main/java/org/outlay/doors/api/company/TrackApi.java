package org.outlay.doors.api.company;

import java.util.ArrayList;
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
import org.outlay.doors.api.shape.ApiAddresses;
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
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.track.Arithmetic;
import org.outlay.readings.track.ArithmeticReader;
import org.outlay.readings.track.Derivation;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans, their revisions and outcomes. */
@ApiHandler("Companies")
record TrackApi(Companies companies, AiModels models, Products products, Tracks tracks, ArithmeticReader arithmetic,
		Ledger ledger, ClaimShapes shapes, PointsOfView pointsOfView) {

	@Operation(operationId = "showTrackRecord", summary = "Show a company's track record",
			description = "The plans for each family of bases and period of its capital expenditure, their revisions and outcomes,"
					+ " and printed changes checked by our own arithmetic, and what follows from these figures.")
	@GetMapping("/companies/{slug}/track-record")
	TrackRecordJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			MoneyViewQuery query) {
		Company company = this.companies.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("company", slug, "companies"));
		PointOfView view = this.pointsOfView.of(query.when(), query.money());
		Arithmetic sums = this.arithmetic.of(this.ledger.all(view.claims().about(household(slug))), view.rule());
		return new TrackRecordJson(Ref.of(company),
				this.tracks.of(slug, view.rule()).stream().map((track) -> track(track, view)).toList(),
				sums.checks().stream().map((check) -> check(check, view)).toList(),
				sums.derived().stream().map(DerivationJson::of).toList(), ViewJson.ofMoney(view));
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
		return new TrackJson(ApiAddresses.API + track.quantity().path(), this.shapes.brief(track.plans(), view),
				this.shapes.brief(actuals, view), track.steps().stream().map(TrackStepJson::of).toList(),
				track.unordered().stream().map(UnorderedJson::of).toList(), track.status(), track.statusWords());
	}

	private ArithmeticCheckJson check(GrowthCheck check, PointOfView view) {
		return new ArithmeticCheckJson(this.shapes.brief(check.claim(), view), check.verdict(),
				this.shapes.briefOrNull(check.before(), view), this.shapes.briefOrNull(check.after(), view),
				check.words());
	}

	/** The plans of a company and their outcomes. */
	record TrackRecordJson(@Schema(description = "The company.") Ref company,
			@Schema(description = "One record per family and period, newest period first.") List<TrackJson> tracks,
			@Schema(description = "Changes that sources print about the company, its divisions, models and products,"
					+ " checked by our own arithmetic.") List<ArithmeticCheckJson> checks,
			@Schema(description = "Figures that follow from these although no source prints them.") List<DerivationJson> derivations,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** A calculation by Outlay, never a claim. */
	record DerivationJson(@Schema(description = "The calculation, in a full sentence.",
			example = "ByteDance, 2024–2026: CNY 80 billion (2024), CNY 150–160 billion (2025) and CNY 160 billion"
					+ " (2026) come to CNY 390–400 billion.") String words,
			@Schema(description = "The ids of the claims it follows from.") List<String> from) {

		static DerivationJson of(Derivation derivation) {
			return new DerivationJson(derivation.words(), derivation.from().stream().map(Figure::id).toList());
		}

	}

	/** The plans for one quantity and their outcome. */
	record TrackJson(
			@Schema(description = "The path of its quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String quantity,
			@Schema(description = "The plans, oldest publication first.") List<FigureJson> plans,
			@Schema(description = "The actual figures.") List<FigureJson> actuals,
			@Schema(description = "The steps from plan to plan, then from the current plan to every actual figure.") List<TrackStepJson> steps,
			@Schema(description = "Pairs of plans whose order is not known.") List<UnorderedJson> unordered,
			@Schema(description = "The status of the plan.", example = "open") Track.PlanStatus status,
			@Schema(description = "The status in words.", example = "open until 31 December 2026") String statusWords) {
	}

	/** One step of a plan's path. */
	record TrackStepJson(@Schema(description = "The id of the earlier claim.", example = "tbb-2c") String before,
			@Schema(description = "The id of the later one.", example = "tbb-2d") String after,
			@Schema(description = "How the two relate.") Relation relation,
			@Schema(description = "The reason, in one sentence.",
					example = "A source itself says that one replaced the other.") String reason,
			@Schema(description = "The change, in a word or two.", example = "raised") String verb,
			@Schema(description = "The difference, in the unit of both; null if there is none.") @Nullable ExtentJson change,
			@Schema(description = "The difference as a share of the earlier amount.") @Nullable FractionJson growth,
			@Schema(description = "The smallest number of days between the publications; null if both are from one source,"
					+ " or one was not read.", example = "45") @Nullable Long leastDays,
			@Schema(description = "The largest number of days.", example = "280") @Nullable Long mostDays,
			@Schema(description = "The time between them in words.", example = "both in one source") String timing) {

		static TrackStepJson of(PlanStep step) {
			PlanStep.PublicationGap publicationGap = step.elapsed();
			return new TrackStepJson(step.before().id(), step.after().id(), step.relation(), step.related().reason(),
					step.verb(), ExtentJson.ofNullable(step.change()), FractionJson.ofNullable(step.growth()),
					(publicationGap != null) ? publicationGap.least() : null,
					(publicationGap != null) ? publicationGap.most() : null, step.timing());
		}

	}

	/** Two plans without a certain order. */
	record UnorderedJson(@Schema(description = "The id of the one.", example = "leida-15b") String one,
			@Schema(description = "The id of the other.", example = "leida-87a") String other,
			@Schema(description = "How the two relate.") Relation relation,
			@Schema(description = "The reason why there is no order.",
					example = "One source reports both and does not say which came first.") String reason) {

		static UnorderedJson of(Track.UndatedPair pair) {
			return new UnorderedJson(pair.one().id(), pair.other().id(), pair.related().relation(), pair.reason());
		}

	}

	/** A printed change, checked on the figures the same source prints. */
	record ArithmeticCheckJson(@Schema(description = "The claim of the change.") FigureJson claim,
			@Schema(description = "The result of the check.", example = "agrees") GrowthCheck.Verdict verdict,
			@Schema(description = "The figure before the change, if there is one.") @Nullable FigureJson before,
			@Schema(description = "The figure after the change, if there is one.") @Nullable FigureJson after,
			@Schema(description = "The result in full sentences.") String words) {
	}

}
