package org.outlay.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.headline.Relation;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;
import org.outlay.subject.SubjectType;
import org.outlay.testimony.Testimony;

/**
 * One number that tells what a source is worth.
 *
 * @param what what is counted
 * @param note what to know of it
 */
record SourceTally(String number, String what, String note) {

	/** What a source is worth in short. */
	static List<SourceTally> of(Testimony testimony, Lens lens) {
		int claims = testimony.claims().size();
		int retold = testimony.retold().size();
		int shown = testimony.shown().size();
		int shared = testimony.shared().size();
		return List.of(new SourceTally(Phrases.number(claims), (claims == 1) ? "claim" : "claims", about(testimony)),
				new SourceTally(Phrases.number(shown), (shown == 1) ? "headline" : "headlines",
						"shown for their quantities by " + lens.rule().versioned()),
				new SourceTally(Phrases.number(retold), "retold", origins(testimony)),
				new SourceTally(Phrases.number(shared), (shared == 1) ? "shared quantity" : "shared quantities",
						beside(testimony)));
	}

	/** {@code "about 12 companies and 3 models"}. */
	static String about(Testimony testimony) {
		Map<SubjectType, Long> subjects = testimony.subjects();
		List<String> counts = subjects.entrySet().stream().map((type) -> switch (type.getKey()) {
			case COMPANY -> Phrases.count(type.getValue(), "company", "companies");
			case PERSON -> Phrases.count(type.getValue(), "person", "people");
			default -> Phrases.count(type.getValue(), type.getKey().words());
		}).toList();
		return counts.isEmpty() ? "none public then" : "about " + Phrases.list(counts);
	}

	/** {@code "from 8 origins; 73 name none"}: nobody knows whose own those are. */
	static String origins(Testimony testimony) {
		List<Figure> retold = testimony.retold();
		int without = testimony.claims().size() - retold.size();
		if (retold.isEmpty()) {
			return "no other origin is named";
		}
		String from = "from " + Phrases.count(retold.stream().map(Figure::root).distinct().count(), "origin");
		return (without == 0) ? from
				: from + "; " + Phrases.number(without) + ((without == 1) ? " names none" : " name none");
	}

	/** {@code "1 conflict, 2 revisions, 5 repeats"}, the most telling first. */
	static String beside(Testimony testimony) {
		Map<Relation, Long> relations = testimony.relations();
		List<String> counts = Stream
			.of(Relation.CONFLICT, Relation.UNDETERMINED, Relation.REVISION, Relation.REFINES, Relation.OUTCOME,
					Relation.AGREES, Relation.REAFFIRMS, Relation.REPEAT, Relation.NOT_COMPARABLE, Relation.CORRECTION)
			.filter(relations::containsKey)
			.map((relation) -> counted(relation, relations.getOrDefault(relation, 0L)))
			.toList();
		return counts.isEmpty() ? "no other source speaks of the rest" : Phrases.list(counts);
	}

	private static String counted(Relation relation, long number) {
		return switch (relation) {
			case AGREES -> Phrases.count(number, "agreement");
			case REFINES -> Phrases.count(number, "narrower figure");
			case REAFFIRMS -> Phrases.count(number, "reaffirmation");
			case NOT_COMPARABLE, UNDETERMINED -> Phrases.number(number) + " " + relation.words();
			default -> Phrases.count(number, relation.words());
		};
	}

}
