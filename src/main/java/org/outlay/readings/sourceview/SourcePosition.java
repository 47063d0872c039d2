package org.outlay.readings.sourceview;

import java.util.List;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

/**
 * The position of a source on one quantity.
 *
 * @param figure its claim: of several, the one the rule ranks first
 * @param shown whether that claim is the headline
 * @param differences from each other source with a claim on the quantity; further ones
 * for other claims that go beyond what they retell
 */
public record SourcePosition(Quantity quantity, Figure figure, boolean shown, List<Difference> differences) {

	/** Whether every other source says the same. */
	public boolean isSame() {
		return !isAlone() && this.differences.stream().allMatch(Difference::isSame);
	}

	public boolean isAlone() {
		return this.differences.isEmpty();
	}

	/**
	 * How the figure of one source relates to that of another.
	 *
	 * @param pair the figure here and the figure there
	 * @param counted whether both are current and allowed by the rule
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

		/** Whether the two conflict and both still count. */
		public boolean isConflict() {
			return relation() == Relation.CONFLICT && this.counted;
		}

		/** Whether the one here goes beyond what it retells. */
		public boolean isBeyondOrigin() {
			return relation() == Relation.MISREPORT && here().root().equals(there().source().id());
		}

		/** Whether the other one retells the one here and goes beyond it. */
		public boolean isExceeded() {
			return relation() == Relation.MISREPORT && there().root().equals(here().source().id());
		}

		/** Whether the one here repeats the other with another hedge. */
		boolean isReworded() {
			return relation() == Relation.REPEAT && !isSame();
		}

		/** Whether both say the same with the same hedge. */
		public boolean isSame() {
			return relation() == Relation.REPEAT && here().wording().equals(there().wording());
		}

		/** The relation in words, without the figures. */
		public String words() {
			StringBuilder words = new StringBuilder(this.pair.related().reason());
			if (isReworded()) {
				words.append(" The words differ.");
			}
			if (this.pair.gap() != null) {
				words.append(" Between them: ").append(this.pair.gap().words()).append('.');
			}
			this.pair.later()
				.ifPresent((later) -> words.append(later.id().equals(here().id()) ? " The one here was published later."
						: " The other was published later."));
			if (!this.counted) {
				words.append(" They do not both still count: one was replaced, deprecated or excluded by the rule.");
			}
			return words.toString();
		}

		/**
		 * {@code "CNY 160 billion here, over CNY 200 billion in Reuters: different sources, and …"}.
		 */
		public String sentence() {
			return here().wording() + " here, " + there().wording() + " in " + there().source().chip() + ": "
					+ English.small(words());
		}

	}

}
