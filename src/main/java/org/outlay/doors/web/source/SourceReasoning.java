package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.doors.web.page.Glossary;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.sourceview.SourcePosition;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Reasons about the claims on the page of a source. */
@Component
record SourceReasoning(SourceAssessments assessments, Retellings retellings, Lookups lookups) {

	/** So many claims that go back to a source are shown. */
	private static final int RETOLD = 60;

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

	/**
	 * What follows from the claims of a source.
	 *
	 * @param retells the origins its claims go back to, those of most claims first
	 * @param retellers the sources whose claims go back to it
	 * @param retold these claims
	 */
	record SourceFindings(SourceAssessment assessment, List<SubjectStatements> said, List<Retelling> retells,
			List<Origin.Use> retellers, Retellings.RetoldClaims retold, PointOfView view) {

		/** What needs a reader's judgement comes first. */
		private static final List<Relation> ORDER = List.of(Relation.CONFLICT, Relation.UNDETERMINED, Relation.REVISION,
				Relation.CORRECTION, Relation.OUTCOME, Relation.NOT_COMPARABLE, Relation.REFINES, Relation.AGREES,
				Relation.REAFFIRMS, Relation.REPEAT);

		public List<SourceTally> tallies() {
			return SourceTally.of(this.assessment, this.view);
		}

		public boolean hasClaims() {
			return !this.assessment.claims().isEmpty();
		}

		/** Who speaks inside it: {@code "A company on record"}. */
		public List<Speaker> speakers() {
			return this.assessment.voices()
				.stream()
				.map((speakerCount) -> new Speaker(English.capital(Glossary.meaning(speakerCount.kind())),
						English.count(speakerCount.claims(), "claim"), Speaker.named(speakerCount.names())))
				.toList();
		}

		public List<SourcePosition> shared() {
			return this.assessment.shared()
				.stream()
				.sorted(Comparator.comparing((position) -> position.differences()
					.stream()
					.mapToInt((positionDifference) -> ORDER.indexOf(positionDifference.relation()))
					.min()
					.orElse(ORDER.size())))
				.toList();
		}

		public String relation(SourcePosition.Difference positionDifference) {
			boolean past = positionDifference.relation() == Relation.CONFLICT && !positionDifference.isConflict();
			return past ? "No conflict any more" : English.capital(positionDifference.relation().words());
		}

		/** {@code "Only here: 87 of 96 quantities"}. */
		public String alone() {
			return "Only here: " + English.number(this.assessment.alone().size()) + " of "
					+ English.count(this.assessment.positions().size(), "quantity", "quantities");
		}

		/** That not all quantities are held against others; empty if all are. */
		public String unread() {
			int read = this.assessment.positions().size();
			return (read == this.assessment.quantities()) ? ""
					: "Of its " + English.number(this.assessment.quantities()) + " quantities the first "
							+ English.number(read) + " are held against other sources here.";
		}

		/** {@code "The first 60 of 204 claims."}; empty if all are shown. */
		public String retoldExtent() {
			int shown = this.retold.figures().size();
			return (shown == this.retold.claims()) ? ""
					: "The first " + shown + " of " + English.number(this.retold.claims()) + " claims.";
		}

		/**
		 * An origin and the claims that go back to it.
		 */
		record Retelling(SourceRef origin, List<Figure> figures) {

			public String name() {
				return this.origin.name();
			}

			public String claims() {
				return English.count(this.figures.size(), "claim");
			}

		}

		/** A kind of voice. */
		record Speaker(String kind, String claims, String names) {

			private static final int MOST = 4;

			static String named(List<String> names) {
				int more = names.size() - MOST;
				return (more <= 0) ? English.list(names) : names.stream().limit(MOST).collect(Collectors.joining(", "))
						+ " and " + English.count(more, "other");
			}

		}

	}

	/**
	 * What a source says of one subject.
	 *
	 * @param claims how many claims, in words
	 */
	record SubjectStatements(SubjectRef subject, String claims, List<Topic> topics) {

		/** Subject by subject, the one it says most of first. */
		static List<SubjectStatements> of(SourceAssessment assessment) {
			Set<String> shown = assessment.shown().stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
			Map<SubjectRef, List<Figure>> bySubject = by(assessment.claims(), Figure::subject);
			return bySubject.entrySet()
				.stream()
				.sorted(Comparator.comparing((entry) -> -entry.getValue().size()))
				.map((entry) -> new SubjectStatements(entry.getKey(), English.count(entry.getValue().size(), "claim"),
						topics(entry.getValue(), shown)))
				.toList();
		}

		private static List<Topic> topics(List<Figure> figures, Set<String> shown) {
			return by(figures, Topic::label).entrySet()
				.stream()
				.map((topic) -> new Topic(topic.getKey(), "/measures/" + topic.getValue().get(0).measure().code(),
						topic.getValue()
							.stream()
							.map((figure) -> Line.of(figure, shown.contains(figure.id())))
							.toList()))
				.toList();
		}

		private static <K> Map<K, List<Figure>> by(List<Figure> figures, Function<Figure, K> key) {
			return figures.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
		}

		/** Claims of one measure on one basis. */
		record Topic(Label label, String path, List<Line> lines) {

			static Label label(Figure figure) {
				return (figure.basis() != null) ? figure.basis() : figure.measure();
			}

		}

		/**
		 * One claim.
		 *
		 * @param when what time and which part it is about: {@code "2026, overseas"}
		 * @param place {@code line 15}
		 * @param anchor where that is on the page
		 * @param shown whether it is the headline of its quantity
		 */
		record Line(Figure figure, String when, String place, String anchor, boolean shown) {

			static Line of(Figure figure, boolean shown) {
				String when = Stream
					.concat(Stream.of(figure.content().period().words()), figure.parts().stream().map(Label::label))
					.collect(Collectors.joining(", "));
				return new Line(figure, when, figure.content().locator().words(), figure.content().locator().anchor(),
						shown);
			}

		}

	}

}
