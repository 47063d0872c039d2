package org.outlay.api;

import org.jspecify.annotations.Nullable;

import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Makes rows of claims, with money converted where that is asked for. */
@Component
class ClaimShapes {

	private final ConvertedShapes conversions;

	ClaimShapes(ConvertedShapes conversions) {
		this.conversions = conversions;
	}

	ClaimJson of(Figure figure, Lens lens) {
		return ClaimJson.of(figure, this.conversions.of(figure, lens));
	}

	/** The same in short. */
	FigureJson brief(Figure figure, Lens lens) {
		return FigureJson.of(figure, this.conversions.of(figure, lens));
	}

	@Nullable FigureJson briefOrNull(@Nullable Figure figure, Lens lens) {
		return (figure != null) ? brief(figure, lens) : null;
	}

}
