package org.outlay.readings.figures;

import java.util.List;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

/**
 * Everything recorded about a model, product or person.
 *
 * @param ledger every claim about it
 */
public record SubjectRecord(SubjectProfile profile, List<Figure> ledger, Timeline events, List<Origin> origins) {

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
