package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.doors.web.page.Glossary;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourcePosition;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

/**
 * The conclusions from the claims of a source.
 *
 * @param said its claims, subject by subject
 * @param retells the origins its claims go back to, those of most claims first
 * @param retellers the sources whose claims go back to it
 * @param retold these claims
 */
record SourceFindings(SourceAssessment assessment, List<SubjectStatements> said, List<Retelling> retells,
		List<Origin.Use> retellers, Retellings.RetoldClaims retold, PointOfView view) {

	/** Relations that need a reader's judgement come first. */
	private static final List<Relation> ORDER = List.of(Relation.CONFLICT, Relation.MISREPORT, Relation.UNDETERMINED,
			Relation.REVISION, Relation.CORRECTION, Relation.OUTCOME, Relation.NOT_COMPARABLE, Relation.REFINES,
			Relation.AGREES, Relation.REAFFIRMS, Relation.REPEAT, Relation.EQUAL);

	/** The largest number of speakers named for each kind. */
	private static final int NAMED = 4;

	/** The source in four numbers. */
	public List<Tally> tallies() {
		int claims = this.assessment.claims().size();
		int retold = this.assessment.retold().size();
		int shown = this.assessment.shown().size();
		int shared = this.assessment.shared().size();
		return List.of(new Tally(English.number(claims), (claims == 1) ? "claim" : "claims", about(this.assessment)),
				new Tally(English.number(shown), (shown == 1) ? "headline" : "headlines",
						"shown for their quantities by " + this.view.rule().versioned()),
				new Tally(English.number(retold), "retold", origins()), new Tally(English.number(shared),
						(shared == 1) ? "shared quantity" : "shared quantities", beside(this.assessment)));
	}

	/** {@code "about 12 organisations and 3 models"}. */
	static String about(SourceAssessment assessment) {
		List<String> counts = assessment.subjects().entrySet().stream().map((type) -> switch (type.getKey()) {
			case COMPANY -> English.count(type.getValue(), "organisation");
			case PERSON -> English.count(type.getValue(), "person", "people");
			default -> English.count(type.getValue(), type.getKey().words());
		}).toList();
		return counts.isEmpty() ? "none public then" : "about " + English.list(counts);
	}

	/** {@code "from 8 origins; 1 goes beyond its origin; 73 name none"}. */
	private String origins() {
		List<Figure> retold = this.assessment.retold();
		int beyond = this.assessment.misreports().size();
		int without = this.assessment.claims().size() - retold.size() - beyond;
		if (retold.isEmpty() && beyond == 0) {
			return "no other origin is named";
		}
		return Stream
			.of(retold.isEmpty() ? ""
					: "from " + English.count(retold.stream().map(Figure::root).distinct().count(), "origin"),
					(beyond == 0) ? ""
							: English.number(beyond)
									+ ((beyond == 1) ? " goes beyond its origin" : " go beyond theirs"),
					(without == 0) ? "" : English.number(without) + ((without == 1) ? " names none" : " name none"))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("; "));
	}

	/** {@code "1 conflict, 2 revisions, 5 repeats"}. */
	static String beside(SourceAssessment assessment) {
		Map<Relation, Long> relations = assessment.relations();
		List<String> counts = ORDER.stream()
			.filter(relations::containsKey)
			.map((relation) -> counted(relation, relations.getOrDefault(relation, 0L)))
			.toList();
		return counts.isEmpty() ? "no other source speaks of the rest" : English.list(counts);
	}

	private static String counted(Relation relation, long number) {
		return switch (relation) {
			case AGREES -> English.count(number, "agreement");
			case REFINES -> English.count(number, "narrower figure");
			case REAFFIRMS -> English.count(number, "reaffirmation");
			case NOT_COMPARABLE, UNDETERMINED -> English.number(number) + " " + relation.words();
			default -> English.count(number, relation.words());
		};
	}

	/** A position with what differs in the order of {@link #ORDER}. */
	record Differing(SourcePosition position, List<SourcePosition.Difference> differences) {
	}

	public boolean hasClaims() {
		return !this.assessment.claims().isEmpty();
	}

	/** The people and organisations it quotes, by kind. */
	public List<Speaker> speakers() {
		return this.assessment.voices()
			.stream()
			.map((one) -> new Speaker(English.capital(Glossary.meaning(one.kind())),
					English.count(one.claims(), "claim"), named(one.names())))
			.toList();
	}

	private static String named(List<String> names) {
		int more = names.size() - NAMED;
		return (more <= 0) ? English.list(names)
				: String.join(", ", names.subList(0, NAMED)) + " and " + English.count(more, "other");
	}

	/**
	 * The positions on which another source says something else, those to judge first.
	 */
	public List<Differing> differing() {
		return this.assessment.shared()
			.stream()
			.filter((position) -> !position.isSame())
			.map((position) -> new Differing(position,
					position.differences().stream().sorted(Comparator.comparing(SourceFindings::order)).toList()))
			.sorted(Comparator.comparing((differing) -> order(differing.differences.get(0))))
			.toList();
	}

	private static int order(SourcePosition.Difference difference) {
		return ORDER.indexOf(difference.relation());
	}

	/** The positions on which the other sources say the same. */
	public List<SourcePosition> same() {
		return this.assessment.shared().stream().filter(SourcePosition::isSame).toList();
	}

	/** {@code "11 claims, of which 1 goes beyond this source"}. */
	public String counted(Origin.Use use) {
		long beyond = this.assessment.exceeded(use.source().id());
		return use.claims() + ((beyond == 0) ? ""
				: ", of which " + English.number(beyond) + ((beyond == 1) ? " goes" : " go") + " beyond this source,");
	}

	public String relation(SourcePosition.Difference difference) {
		boolean past = difference.relation() == Relation.CONFLICT && !difference.isConflict();
		return past ? "No longer a conflict" : English.capital(difference.relation().words());
	}

	/** {@code "Only here: 87 of 96 quantities"}. */
	public String alone() {
		return "Only here: " + English.number(this.assessment.alone().size()) + " of "
				+ English.count(this.assessment.positions().size(), "quantity", "quantities");
	}

	/** A sentence if not all quantities are compared with other sources; else empty. */
	public String unread() {
		int read = this.assessment.positions().size();
		return (read == this.assessment.quantities()) ? "" : "Of its " + English.number(this.assessment.quantities())
				+ " quantities the first " + English.number(read) + " are compared with other sources here.";
	}

	/** {@code "The first 60 of 204 claims."}; empty if all are shown. */
	public String retoldExtent() {
		int shown = this.retold.figures().size();
		return (shown == this.retold.claims()) ? ""
				: "The first " + shown + " of " + English.number(this.retold.claims()) + " claims.";
	}

	/** A number, the thing it counts, and a note on it. */
	record Tally(String number, String what, String note) {
	}

	/** An origin and the claims that go back to it. */
	record Retelling(SourceRef origin, List<Figure> figures) {

		public String claims() {
			return English.count(this.figures.size(), "claim");
		}

	}

	/** A kind of speaker, with the number of claims and the names. */
	record Speaker(String kind, String claims, String names) {
	}

	/**
	 * The claims of a source about one subject.
	 *
	 * @param claims their number, in words
	 */
	record SubjectStatements(SubjectRef subject, String claims, List<Topic> topics) {

		/** Subject by subject, those of most claims first. */
		static List<SubjectStatements> of(SourceAssessment assessment) {
			Set<String> shown = assessment.shown().stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
			return by(assessment.claims(), Figure::subject).entrySet()
				.stream()
				.sorted(Comparator.comparing((subject) -> -subject.getValue().size()))
				.map((subject) -> new SubjectStatements(subject.getKey(),
						English.count(subject.getValue().size(), "claim"),
						by(subject.getValue(), (figure) -> (figure.basis() != null) ? figure.basis() : figure.measure())
							.entrySet()
							.stream()
							.map((topic) -> Topic.of(topic.getKey(), topic.getValue(), shown))
							.toList()))
				.toList();
		}

		private static <K> Map<K, List<Figure>> by(List<Figure> figures, Function<Figure, K> key) {
			return figures.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
		}

	}

	/** The claims of one measure in one term. */
	record Topic(Label label, String path, List<Line> lines) {

		static Topic of(Label label, List<Figure> figures, Set<String> shown) {
			return new Topic(label, "/measures/" + figures.get(0).measure().code(),
					figures.stream().map((figure) -> Line.of(figure, shown.contains(figure.id()))).toList());
		}

	}

	/**
	 * One claim.
	 *
	 * @param when its time and part: {@code "2026, overseas"}
	 * @param shown whether it is the headline of its quantity
	 */
	record Line(Figure figure, String when, boolean shown) {

		static Line of(Figure figure, boolean shown) {
			return new Line(figure,
					Stream
						.concat(Stream.of(figure.content().period().words()), figure.parts().stream().map(Label::label))
						.collect(Collectors.joining(", ")),
					shown);
		}

	}

}
