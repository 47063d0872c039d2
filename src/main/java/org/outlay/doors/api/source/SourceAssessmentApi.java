package org.outlay.doors.api.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.doors.api.source.SourceAssessmentJson.DifferenceJson;
import org.outlay.doors.api.source.SourceAssessmentJson.RetellsJson;
import org.outlay.doors.api.source.SourceAssessmentJson.RetoldJson;
import org.outlay.doors.api.source.SourceAssessmentJson.SharedJson;
import org.outlay.doors.api.source.SourceAssessmentJson.VoiceJson;
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

/** Sources beside each other. */
@ApiHandler
@Tag(name = "Sources")
record SourceAssessmentApi(SourceAssessments assessments, Retellings retellings, Lookups lookups, ClaimShapes claims,
		PointsOfView pointsOfView) {

	@Operation(operationId = "showSourceDifferences", summary = "Show how a source differs from others",
			description = "What a source is worth: its voices, the origins it retells, who retells it, and for every"
					+ " quantity another source speaks of, too, both figures and how they relate.")
	@GetMapping("/sources/{slug}/differences")
	SourceAssessmentJson show(
			@Parameter(description = "The id of the source.", example = "leida-grand-chess") @PathVariable String slug,
			ViewQuery query) {
		SourceRef source = this.lookups.sources(List.of(slug)).get(slug);
		if (source == null) {
			throw new UnknownId("source", slug, "sources");
		}
		PointOfView view = this.pointsOfView.of(query);
		SourceAssessment assessment = this.assessments.of(slug, view.asOf(), view.rule());
		Retellings.RetoldClaims retoldClaims = this.retellings.of(slug, view.asOf(), 0);
		return new SourceAssessmentJson(CitedSourceJson.of(source), SourceAssessmentJson.Counts.of(assessment),
				assessment.voices().stream().map(VoiceJson::of).toList(), retells(assessment.retold()),
				retoldBy(retoldClaims), assessment.shared().stream().map((position) -> shared(position, view)).toList(),
				assessment.alone().stream().map((position) -> ApiAddresses.API + position.quantity().path()).toList(),
				ViewJson.of(view));
	}

	private List<RetellsJson> retells(List<Figure> retold) {
		Map<String, List<String>> byOrigin = retold.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new,
					Collectors.mapping(Figure::id, Collectors.toList())));
		Map<String, SourceRef> origins = this.lookups.sources(byOrigin.keySet());
		return byOrigin.entrySet()
			.stream()
			.map((origin) -> new RetellsJson(CitedSourceJson.of(Objects.requireNonNull(origins.get(origin.getKey()))),
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

	private SharedJson shared(SourcePosition position, PointOfView view) {
		return SharedJson.of(position, this.claims.brief(position.figure(), view),
				position.differences()
					.stream()
					.map((positionDifference) -> DifferenceJson.of(positionDifference,
							this.claims.brief(positionDifference.there(), view)))
					.toList());
	}

}
