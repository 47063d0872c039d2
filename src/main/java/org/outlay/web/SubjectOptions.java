package org.outlay.web;

import java.util.Comparator;
import java.util.List;

import org.outlay.ledger.References;
import org.outlay.overview.Overview;

import org.springframework.stereotype.Component;

/** Whom a reader may choose: the subjects there are claims of a measure about. */
@Component
class SubjectOptions {

	private final Overview overview;

	private final References references;

	SubjectOptions(Overview overview, References references) {
		this.overview = overview;
		this.references = references;
	}

	/** By name. */
	List<Choice.Option> of(String measure) {
		return this.references.subjects(this.overview.subjectsOf(measure))
			.values()
			.stream()
			.map((subject) -> new Choice.Option(subject.id(), subject.name()))
			.sorted(Comparator.comparing(Choice.Option::label, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

}
