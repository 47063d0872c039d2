package org.outlay.doors.api.shape;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Makes rows of claims, with money converted where that is asked for. */
@Component
public class ClaimShapes {

	private final ConvertedShapes conversions;

	ClaimShapes(ConvertedShapes conversions) {
		this.conversions = conversions;
	}

	public ClaimJson of(Figure figure, PointOfView view) {
		return ClaimJson.of(figure, this.conversions.of(figure, view));
	}

	/** The same in short. */
	public FigureJson brief(Figure figure, PointOfView view) {
		return FigureJson.of(figure, this.conversions.of(figure, view));
	}

	@Nullable public FigureJson briefOrNull(@Nullable Figure figure, PointOfView view) {
		return (figure != null) ? brief(figure, view) : null;
	}

}
