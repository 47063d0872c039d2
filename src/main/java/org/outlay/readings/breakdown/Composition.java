package org.outlay.readings.breakdown;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Share;

/**
 * A whole and the parts its source breaks it down into, down to any depth.
 *
 * @param parts empty for what is not broken down; those left out are not among them
 * @param leftOut parts of another unit, basis, period or nature
 * @param sum absent if there are no parts, or if nobody knows whether they overlap
 * @param across sums of one part over all the others, such as one region over all uses
 */
public record Composition(Figure whole, List<Composition> parts, List<ExcludedPart> leftOut, @Nullable Sum sum,
		List<CrossTotal> across) {

	/** Whether it is broken down at all. */
	public boolean isBroken() {
		return !this.parts.isEmpty() || !this.leftOut.isEmpty();
	}

	/** Whether there are parts that must not be added up. */
	public boolean isOverlapUnknown() {
		return this.parts.size() > 1 && this.sum == null;
	}

	/** What the parts come to, in sentences; empty for what is not broken down. */
	public String words() {
		if (this.sum != null) {
			return this.sum.words();
		}
		return isOverlapUnknown() ? "Whether the parts overlap is not known, so they are not added up." : "";
	}

	/**
	 * A part that is not added up.
	 *
	 * @param reason why: {@code "stated in USD, the whole in CNY"}
	 */
	public record ExcludedPart(Figure figure, String reason) {

		/** The first reason not to add a part up to its whole; empty if there is none. */
		static Optional<ExcludedPart> of(Figure part, Figure whole) {
			ClaimContent one = part.content();
			ClaimContent other = whole.content();
			if (part.amount().interval().equals(Interval.UNKNOWN)) {
				return reason(part, part.wording());
			}
			if (!part.amount().unit().equals(whole.amount().unit())) {
				return reason(part, "stated in " + part.amount().unit().words() + ", the whole in "
						+ whole.amount().unit().words());
			}
			if (!one.measure().equals(other.measure()) || !Objects.equals(one.basis(), other.basis())) {
				return reason(part, "of another basis than the whole");
			}
			if (!one.period().byDays().equals(other.period().byDays())) {
				return reason(part, "of " + one.period().words() + ", the whole of " + other.period().words());
			}
			if ((one.nature() == Nature.ACTUAL) != (other.nature() == Nature.ACTUAL)) {
				return reason(part, one.nature().words() + ", the whole " + other.nature().words());
			}
			return Optional.empty();
		}

		private static Optional<ExcludedPart> reason(Figure part, String reason) {
			return Optional.of(new ExcludedPart(part, reason));
		}

	}

	/**
	 * One part of a second dimension, added up over the parts of the first: domestic
	 * spending over all uses.
	 *
	 * @param share of the whole; absent where the whole may be zero
	 * @param stated how many parts of the first dimension state it
	 * @param parts how many there are
	 */
	public record CrossTotal(Label part, Extent total, @Nullable Share share, int stated, int parts) {

		/** Whether every part of the first dimension states it. */
		public boolean isComplete() {
			return this.stated == this.parts;
		}

		/** {@code "CNY 90 billion, 56.3% of the whole"}, with what is missing. */
		public String words() {
			return this.total.words() + ((this.share != null) ? ", " + this.share.words() + " of the whole" : "")
					+ (isComplete() ? "" : ", stated for " + this.stated + " of " + this.parts + " parts");
		}

	}

}
