package org.outlay.readings.charts;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.Mark;

/**
 * A figure with its mark.
 *
 * @param unit the unit it is drawn in
 * @param rate the rate it was converted at, or why it was not; empty where nobody asked
 */
record DrawnFigure(Figure figure, Mark mark, Unit unit, String rate) {

	DrawnFigure with(Mark other) {
		return new DrawnFigure(this.figure, other, this.unit, this.rate);
	}

}
