package org.outlay.readings.figures;

import java.util.List;

import org.outlay.facts.event.Events;
import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Gathers everything recorded about a subject. */
@Component
public record SubjectRecords(SubjectProfiles profiles, Ledger ledger, Events events, EventLines eventLines,
		Origins origins) {

	public SubjectRecord of(Subject subject, PointOfView view) {
		List<String> about = List.of(subject.id());
		List<Figure> figures = this.ledger.all(view.claims().about(about));
		return new SubjectRecord(this.profiles.of(subject), figures,
				Timeline.of(this.eventLines.of(this.events.findAbout(about))), this.origins.of(figures));
	}

}
