package org.outlay.readings.figures;

import org.outlay.values.english.English;
import java.util.List;

import org.outlay.facts.event.ReportedEvents;
import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.track.Arithmetic;
import org.outlay.readings.track.ArithmeticReader;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Gathers everything recorded about a subject. */
@Component
public record SubjectRecords(SubjectProfiles profiles, Ledger ledger, ReportedEvents events, EventLines eventLines,
		Origins origins, ArithmeticReader arithmetic) {

	public SubjectRecord of(Subject subject, PointOfView view) {
		List<String> about = List.of(subject.id());
		List<Figure> figures = this.ledger.all(view.claims().about(about));
		return new SubjectRecord(this.profiles.of(subject), figures,
				Timeline.of(this.eventLines.of(this.events.about(about, view.asOf()), view.asOf().day())),
				this.origins.of(figures), this.arithmetic.of(figures, view.rule()));
	}

	/**
	 * Everything recorded about a model, product or person.
	 *
	 * @param ledger every claim about it
	 */
	public record SubjectRecord(SubjectProfile profile, List<Figure> ledger, Timeline events, List<Origin> origins,
			Arithmetic arithmetic) {

		public List<MeasureFigures> measures() {
			return MeasureFigures.of(this.ledger);
		}

		public String figures() {
			return English.count(this.ledger.size(), "figure");
		}

		public String sourceSummary() {
			return Origins.summary(this.origins);
		}

	}

}
