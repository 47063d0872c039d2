package org.outlay.readings.disagreement;

import java.util.List;

import org.outlay.readings.ledger.Figure;

/**
 * Figures that must not be read together, although a reader may want to.
 *
 * @param words one sentence or two
 * @param figures in the order of the sentence
 */
public record Disagreement(Reason reason, String words, List<Figure> figures) {

	/** Why figures must not be read together. */
	public enum Reason {

		/** Two sources cannot both be right. */
		CONFLICT,
		/** One speaker gives two figures in unknown order. */
		UNDECIDED,
		/** The editor has deprecated a figure, with a reason. */
		SET_ASIDE,
		/** They are of different families of bases. */
		FAMILY,
		/** One is of a product, model or division, the other of its company. */
		SUBJECT,
		/** One source states an amount in two currencies, at a rate of its own. */
		RATE;

		/** Whether it is a disagreement, not only a difference of kind. */
		public boolean isDisagreement() {
			return this == CONFLICT || this == UNDECIDED || this == SET_ASIDE;
		}

	}

}
