package org.outlay.readings.disagreement;

import java.util.List;

import org.outlay.readings.ledger.Figure;

/**
 * Figures that a reader may be tempted to read together.
 *
 * @param words one sentence or two
 * @param figures those it speaks of, in its order
 */
public record Disagreement(Reason reason, String words, List<Figure> figures) {

	/** Why they must not be. */
	public enum Reason {

		/** Two voices cannot both be true. */
		CONFLICT,
		/** One voice says two things, and nobody knows which came first. */
		UNDECIDED,
		/** The editor has set one aside, with a reason. */
		SET_ASIDE,
		/** They are on different bases. */
		BASIS,
		/** One is a product's, model's or division's, the other its company's. */
		SUBJECT,
		/** One source states one amount in two currencies, at a rate of its own. */
		RATE;

		/** Whether it is a disagreement, not only a difference of kind. */
		public boolean isDisagreement() {
			return this == CONFLICT || this == UNDECIDED || this == SET_ASIDE;
		}

	}

}
