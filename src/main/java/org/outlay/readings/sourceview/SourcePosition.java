package org.outlay.readings.sourceview;

import java.util.List;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

/**
 * What a source says of one quantity.
 *
 * @param figure the claim that speaks for it: of several, the one the rule ranks first
 * @param shown whether that claim is the headline
 * @param differences how it stands to each other source that speaks of the quantity
 */
public record SourcePosition(Quantity quantity, Figure figure, boolean shown, List<Difference> differences) {

	/** Whether no other source speaks of the quantity. */
	public boolean isAlone() {
		return this.differences.isEmpty();
	}

	/**
	 * How what one source says of a quantity stands to what another says.
	 *
	 * @param pair the figure here and the figure there
	 * @param counted whether both are in force and counted by the rule
	 */
	public record Difference(Explanation.Pair pair, boolean counted) {

		public Figure here() {
			return this.pair.one();
		}

		public Figure there() {
			return this.pair.other();
		}

		public Relation relation() {
			return this.pair.related().relation();
		}

		/** Whether both cannot be true, and both still stand. */
		public boolean isConflict() {
			return relation() == Relation.CONFLICT && this.counted;
		}

		/** How they relate, without the figures. */
		public String words() {
			StringBuilder words = new StringBuilder(this.pair.related().reason());
			if (this.pair.gap() != null) {
				words.append(" Between them: ").append(this.pair.gap().words()).append('.');
			}
			this.pair.later()
				.ifPresent((later) -> words.append(later.id().equals(here().id()) ? " The one here came out later."
						: " The other came out later."));
			if (!this.counted) {
				words.append(" Not both still count: one was replaced, set aside or left out by the rule.");
			}
			return words.toString();
		}

		/**
		 * {@code "CNY 160 billion here, over CNY 200 billion in Reuters: different voices, and …"}.
		 */
		public String sentence() {
			String words = words();
			return here().wording() + " here, " + there().wording() + " in " + there().source().chip() + ": "
					+ English.small(words);
		}

	}

}
