package org.outlay.web;

import java.util.List;

import org.outlay.ledger.Figure;

/**
 * All that Outlay holds of a model, product or person.
 *
 * @param ledger every claim about it
 * @param origins where those claims come from
 */
record SubjectRecord(Portrait portrait, List<Figure> ledger, Timeline events, List<Origin> origins) {

	public List<MeasureFigures> measures() {
		return MeasureFigures.of(this.ledger);
	}

	/** {@code "4 figures"}. */
	public String figures() {
		return Phrases.count(this.ledger.size(), "figure");
	}

	public String sourceSummary() {
		return Origins.summary(this.origins);
	}

}
