package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.Glossary;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourcePosition;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

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
		return (read == this.assessment.quantities()) ? "" : "Of its " + English.number(this.assessment.quantities())
				+ " quantities the first " + English.number(read) + " are held against other sources here.";
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
