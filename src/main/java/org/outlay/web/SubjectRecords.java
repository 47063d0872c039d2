package org.outlay.web;

import java.util.List;

import org.outlay.event.Events;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;
import org.outlay.subject.Subject;

import org.springframework.stereotype.Component;

/** Puts together all that Outlay holds of a subject. */
@Component
class SubjectRecords {

	private final Portraits portraits;

	private final Ledger ledger;

	private final Events events;

	private final EventLines eventLines;

	private final Origins origins;

	SubjectRecords(Portraits portraits, Ledger ledger, Events events, EventLines eventLines, Origins origins) {
		this.portraits = portraits;
		this.ledger = ledger;
		this.events = events;
		this.eventLines = eventLines;
		this.origins = origins;
	}

	SubjectRecord of(Subject subject, Lens lens) {
		List<String> about = List.of(subject.id());
		List<Figure> figures = this.ledger.all(lens.claims().about(about));
		return new SubjectRecord(this.portraits.of(subject), figures,
				Timeline.of(this.eventLines.of(this.events.findAbout(about))), this.origins.of(figures));
	}

}
