package org.outlay.doors.web.component;

import java.util.Comparator;
import java.util.List;

import org.outlay.doors.web.page.Choice;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.ledger.Lookups;

import org.springframework.stereotype.Component;

/** Whom a reader may choose: the subjects there are claims of a measure about. */
@Component
public class SubjectOptions {

	private final Counts counts;

	private final Lookups lookups;

	SubjectOptions(Counts counts, Lookups lookups) {
		this.counts = counts;
		this.lookups = lookups;
	}

	/** By name. */
	public List<Choice.Option> of(String measure) {
		return this.lookups.subjects(this.counts.subjectsOf(measure))
			.values()
			.stream()
			.map((subject) -> new Choice.Option(subject.id(), subject.name()))
			.sorted(Comparator.comparing(Choice.Option::label, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

}
