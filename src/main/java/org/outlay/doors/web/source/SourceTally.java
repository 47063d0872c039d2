package org.outlay.doors.web.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

/**
 * One number that tells what a source is worth.
 *
 * @param what what is counted
 * @param note what to know of it
 */
record SourceTally(String number, String what, String note) {

	/** What a source is worth in short. */
	static List<SourceTally> of(SourceAssessment assessment, PointOfView view) {
		int claims = assessment.claims().size();
		int retold = assessment.retold().size();
		int shown = assessment.shown().size();
		int shared = assessment.shared().size();
		return List.of(new SourceTally(English.number(claims), (claims == 1) ? "claim" : "claims", about(assessment)),
				new SourceTally(English.number(shown), (shown == 1) ? "headline" : "headlines",
						"shown for their quantities by " + view.rule().versioned()),
				new SourceTally(English.number(retold), "retold", origins(assessment)),
				new SourceTally(English.number(shared), (shared == 1) ? "shared quantity" : "shared quantities",
						beside(assessment)));
	}

	/** {@code "about 12 companies and 3 models"}. */
	static String about(SourceAssessment assessment) {
		Map<SubjectType, Long> subjects = assessment.subjects();
		List<String> counts = subjects.entrySet().stream().map((type) -> switch (type.getKey()) {
			case COMPANY -> English.count(type.getValue(), "company", "companies");
			case PERSON -> English.count(type.getValue(), "person", "people");
			default -> English.count(type.getValue(), type.getKey().words());
		}).toList();
		return counts.isEmpty() ? "none public then" : "about " + English.list(counts);
	}

	/** {@code "from 8 origins; 73 name none"}: nobody knows whose own those are. */
	static String origins(SourceAssessment assessment) {
		List<Figure> retold = assessment.retold();
		int without = assessment.claims().size() - retold.size();
		if (retold.isEmpty()) {
			return "no other origin is named";
		}
		String from = "from " + English.count(retold.stream().map(Figure::root).distinct().count(), "origin");
		return (without == 0) ? from
				: from + "; " + English.number(without) + ((without == 1) ? " names none" : " name none");
	}

	/** {@code "1 conflict, 2 revisions, 5 repeats"}, the most telling first. */
	static String beside(SourceAssessment assessment) {
		Map<Relation, Long> relations = assessment.relations();
		List<String> counts = Stream
			.of(Relation.CONFLICT, Relation.UNDETERMINED, Relation.REVISION, Relation.REFINES, Relation.OUTCOME,
					Relation.AGREES, Relation.REAFFIRMS, Relation.REPEAT, Relation.NOT_COMPARABLE, Relation.CORRECTION)
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

}
