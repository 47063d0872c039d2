package org.outlay.doors.api.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.shape.AmountJson.ExtentJson;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.sourceview.SourcePosition;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Comparisons of one source with the others. */
@ApiHandler("Sources")
record SourceAssessmentApi(SourceAssessments assessments, Retellings retellings, Lookups lookups, ClaimShapes claims,
		PointsOfView pointsOfView) {

	@Operation(operationId = "showSourceDifferences", summary = "Show how a source differs from others",
			description = "A source compared with others: its speakers, the origins it retells, the sources that retell"
					+ " it, and for every quantity that another source reports, too, both figures and how they relate.")
	@GetMapping("/sources/{slug}/differences")
	SourceDifferencesJson show(
			@Parameter(description = "The id of the source.", example = "leida-grand-chess") @PathVariable String slug,
			ViewQuery query) {
		SourceRef source = this.lookups.sources(List.of(slug)).get(slug);
		if (source == null) {
			throw RefusedRequest.unknownId("source", slug, "sources");
		}
		PointOfView view = this.pointsOfView.of(query);
		SourceAssessment assessment = this.assessments.of(slug, view.rule());
		Retellings.RetoldClaims retoldClaims = this.retellings.of(slug, view.asOf(), 0);
		return new SourceDifferencesJson(CitedSourceJson.of(source), SourceWorthJson.of(assessment),
				assessment.voices().stream().map(VoiceJson::of).toList(), retells(assessment.retold()),
				retoldBy(retoldClaims), assessment.shared().stream().map((position) -> shared(position, view)).toList(),
				assessment.alone().stream().map((position) -> ApiAddresses.API + position.quantity().path()).toList(),
				ViewJson.of(view));
	}

	private List<RetellingJson> retells(List<Figure> retold) {
		Map<String, List<String>> byOrigin = retold.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new,
					Collectors.mapping(Figure::id, Collectors.toList())));
		Map<String, SourceRef> origins = this.lookups.sources(byOrigin.keySet());
		return byOrigin.entrySet()
			.stream()
			.map((origin) -> new RetellingJson(CitedSourceJson.of(Objects.requireNonNull(origins.get(origin.getKey()))),
					origin.getValue()))
			.sorted(Comparator.comparing((retelling) -> -retelling.claims().size()))
			.toList();
	}

	private List<RetoldJson> retoldBy(Retellings.RetoldClaims retoldClaims) {
		Map<String, SourceRef> sources = this.lookups
			.sources(retoldClaims.uses().stream().map(SubjectSummary.Use::source).toList());
		return retoldClaims.uses()
			.stream()
			.map((use) -> new RetoldJson(CitedSourceJson.of(Objects.requireNonNull(sources.get(use.source()))),
					use.claims()))
			.toList();
	}

	private SharedQuantityJson shared(SourcePosition position, PointOfView view) {
		return SharedQuantityJson.of(position, this.claims.brief(position.figure(), view),
				position.differences()
					.stream()
					.map((positionDifference) -> DifferenceJson.of(positionDifference,
							this.claims.brief(positionDifference.there(), view)))
					.toList());
	}

	/** A source compared with the others. */
	record SourceDifferencesJson(@Schema(description = "The source.") CitedSourceJson source,
			@Schema(description = "SourceWorthJson of its claims and quantities.") SourceWorthJson counts,
			@Schema(description = "The speakers it quotes, from the strongest kind to the weakest.") List<VoiceJson> voices,
			@Schema(description = "The origins of its retold claims, most claims first.") List<RetellingJson> retells,
			@Schema(description = "The sources that retell it, most claims first.") List<RetoldJson> retoldBy,
			@Schema(description = "The quantities that another source reports, too, in the order of the text.") List<SharedQuantityJson> shared,
			@Schema(description = "Paths of the quantities that only it reports, in the order of the text.") List<String> onlyHere,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** SourceWorthJson of the claims and quantities of a source. */
	record SourceWorthJson(@Schema(description = "Its claims that were public.", example = "99") int claims,
			@Schema(description = "Their subjects, by type.") List<SubjectCount> subjects,
			@Schema(description = "Quantities for which its claim is shown.", example = "41") int headlines,
			@Schema(description = "Claims retold from another source.", example = "26") int retold,
			@Schema(description = "Quantities its claims are about.", example = "96") int quantities,
			@Schema(description = "Those compared with other sources, up to a limit.", example = "96") int compared,
			@Schema(description = "Those that another source reports, too.", example = "9") int shared,
			@Schema(description = "How often it has each relation to another source, without conflicts that have been resolved.") List<RelationCount> relations) {

		static SourceWorthJson of(SourceAssessment assessment) {
			return new SourceWorthJson(assessment.claims().size(),
					assessment.subjects()
						.entrySet()
						.stream()
						.map((type) -> new SubjectCount(type.getKey(), type.getValue()))
						.toList(),
					assessment.shown().size(), assessment.retold().size(), assessment.quantities(),
					assessment.positions().size(), assessment.shared().size(),
					assessment.relations()
						.entrySet()
						.stream()
						.map((relation) -> new RelationCount(relation.getKey(), relation.getValue()))
						.toList());
		}

	}

	/** Subjects of one type. */
	record SubjectCount(@Schema(description = "The type of subject.", example = "company") SubjectType type,
			@Schema(description = "The number of subjects.", example = "12") long count) {
	}

	/** How often two sources have one relation. */
	record RelationCount(@Schema(description = "The relation.", example = "agrees") Relation relation,
			@Schema(description = "How often.", example = "3") long count) {
	}

	/** A kind of speaker that a source quotes. */
	record VoiceJson(@Schema(description = "The kind of speaker.", example = "company") AsserterKind kind,
			@Schema(description = "The number of claims.", example = "14") long claims,
			@Schema(description = "The descriptions in the source, most frequent first.") List<String> names) {

		static VoiceJson of(SourceAssessment.SpeakerCount speakerCount) {
			return new VoiceJson(speakerCount.kind(), speakerCount.claims(), speakerCount.names());
		}

	}

	/** An origin that a source retells. */
	record RetellingJson(
			@Schema(description = "The source from which the claims originally come.") CitedSourceJson origin,
			@Schema(description = "Ids of the claims, in the order of the text.") List<String> claims) {
	}

	/** A source that retells this one. */
	record RetoldJson(@Schema(description = "The source of the claims.") CitedSourceJson source,
			@Schema(description = "The number of claims retold from this one.", example = "12") long claims) {
	}

	/** A quantity that several sources report. */
	record SharedQuantityJson(
			@Schema(description = "The path of the quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String quantity,
			@Schema(description = "The claim of this source; of several, the one the rule ranks first.") FigureJson here,
			@Schema(description = "Whether it is the claim shown.", example = "false") boolean headline,
			@Schema(description = "How it relates to each other source.") List<DifferenceJson> differences) {

		static SharedQuantityJson of(SourcePosition position, FigureJson here, List<DifferenceJson> differences) {
			return new SharedQuantityJson(ApiAddresses.API + position.quantity().path(), here, position.shown(),
					differences);
		}

	}

	/** How two sources relate on one quantity. */
	record DifferenceJson(@Schema(description = "The claim of the other source.") FigureJson there,
			@Schema(description = "How the two relate, by our rules.", example = "agrees") Relation relation,
			@Schema(description = "Whether both are current and count by the rule.", example = "true") boolean counted,
			@Schema(description = "The one that was certainly published later: here or there; null if not known.",
					allowableValues = {
							"here", "there" },
					example = "there") @Nullable String later,
			@Schema(description = "The distance between their amounts, in the unit of the one here; null if they overlap"
					+ " or cannot be compared.") @Nullable ExtentJson gap,
			@Schema(description = "The comparison in words.") String sentence){

		static DifferenceJson of(SourcePosition.Difference positionDifference, FigureJson there) {
			return new DifferenceJson(there, positionDifference.relation(), positionDifference.counted(),
					positionDifference.pair()
						.later()
						.map((later) -> later.id().equals(positionDifference.here().id()) ? "here" : "there")
						.orElse(null),
					ExtentJson.ofNullable(positionDifference.pair().gap()), positionDifference.sentence());
		}

	}

}
