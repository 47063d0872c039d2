package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.readings.figures.Origin;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Reasons about the claims on the page of a source. */
@Component
class SourceReasoning {

	/** So many claims that go back to a source are shown. */
	private static final int RETOLD = 60;

	private final SourceAssessments assessments;

	private final Retellings retellings;

	private final Lookups lookups;

	SourceReasoning(SourceAssessments assessments, Retellings retellings, Lookups lookups) {
		this.assessments = assessments;
		this.retellings = retellings;
		this.lookups = lookups;
	}

	/**
	 * What follows from the claims read.
	 * @param claims all of the source's, in the order of its text
	 */
	SourceFindings of(String source, List<Figure> claims, PointOfView view) {
		SourceAssessment assessment = this.assessments.of(source, claims, view.asOf(), view.rule());
		Retellings.RetoldClaims retoldClaims = this.retellings.of(source, view.asOf(), RETOLD);
		return new SourceFindings(assessment, SubjectStatements.of(assessment), retells(assessment.retold()),
				retellers(retoldClaims), retoldClaims, view);
	}

	private List<SourceFindings.Retelling> retells(List<Figure> retold) {
		Map<String, List<Figure>> byOrigin = retold.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new, Collectors.toList()));
		Map<String, SourceRef> origins = this.lookups.sources(byOrigin.keySet());
		return byOrigin.entrySet()
			.stream()
			.map((origin) -> new SourceFindings.Retelling(Objects.requireNonNull(origins.get(origin.getKey())),
					origin.getValue()))
			.sorted(Comparator.comparing((retelling) -> -retelling.figures().size()))
			.toList();
	}

	private List<Origin.Use> retellers(Retellings.RetoldClaims retoldClaims) {
		Map<String, SourceRef> sources = this.lookups
			.sources(retoldClaims.uses().stream().map(SubjectSummary.Use::source).toList());
		return retoldClaims.uses()
			.stream()
			.map((use) -> Origin.Use.of(Objects.requireNonNull(sources.get(use.source())), use.claims()))
			.toList();
	}

}
