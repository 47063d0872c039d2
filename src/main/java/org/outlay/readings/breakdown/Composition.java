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
 * A whole and the parts into which its source breaks it down, down to any depth.
 *
 * @param replacedBy the figure now shown instead of the whole; null if the whole is
 * current
 * @param parts the parts that may be added; empty if it is not broken down
 * @param leftOut parts of another unit, family, period or nature
 * @param sum null without parts, and if it is not known whether they overlap
 * @param across sums of one part over all the others, such as one region over all uses
 */
public record Composition(Figure whole, @Nullable Figure replacedBy, List<Composition> parts,
		List<ExcludedPart> leftOut, @Nullable Sum sum, List<CrossTotal> across) {

	public boolean isBroken() {
		return !this.parts.isEmpty() || !this.leftOut.isEmpty();
	}

	public boolean isOverlapUnknown() {
		return this.parts.size() > 1 && this.sum == null;
	}

	/** The sum of the parts in sentences; empty if it is not broken down. */
	public String words() {
		String sum = (this.sum != null) ? this.sum.words()
				: isOverlapUnknown() ? "Whether the parts overlap is not known, so they are not added up." : "";
		return (this.replacedBy == null || sum.isEmpty()) ? sum
				: sum + " The whole, " + this.whole.wording() + ", has since been replaced by "
						+ this.replacedBy.wording() + "; its source has not broken that down.";
	}

	/**
	 * A part that is not added up.
	 *
	 * @param reason why: {@code "stated in USD, the whole in CNY"}
	 */
	public record ExcludedPart(Figure figure, String reason) {

		/** Excludes a part for the first reason not to add it, if there is one. */
		static Optional<ExcludedPart> of(Figure part, Figure whole) {
			ClaimContent one = part.content();
			ClaimContent other = whole.content();
			String reason = null;
			if (part.amount().interval().equals(Interval.UNKNOWN)) {
				reason = part.wording();
			}
			else if (!part.amount().unit().equals(whole.amount().unit())) {
				reason = "stated in " + part.amount().unit().words() + ", the whole in "
						+ whole.amount().unit().words();
			}
			else if (!one.measure().equals(other.measure()) || !part.concept().equals(whole.concept())) {
				reason = "of another family than the whole";
			}
			else if (!one.period().byDays().equals(other.period().byDays())) {
				reason = "of " + one.period().words() + ", the whole of " + other.period().words();
			}
			else if ((one.nature() == Nature.ACTUAL) != (other.nature() == Nature.ACTUAL)) {
				reason = one.nature().words() + ", the whole " + other.nature().words();
			}
			return Optional.ofNullable(reason).map((words) -> new ExcludedPart(part, words));
		}

	}

	/**
	 * One part of a second dimension, added up over the parts of the first: domestic
	 * spending over all uses.
	 *
	 * @param share of the whole; null if the whole may be zero
	 * @param stated the number of parts of the first dimension that state it
	 * @param parts the number of all parts of the first dimension
	 */
	public record CrossTotal(Label part, Extent total, @Nullable Share share, int stated, int parts) {

		public boolean isComplete() {
			return this.stated == this.parts;
		}

		/** {@code "CNY 90 billion, 56.3% of the whole, stated for 2 of 3 parts"}. */
		public String words() {
			return this.total.words() + ((this.share != null) ? ", " + this.share.words() + " of the whole" : "")
					+ (isComplete() ? "" : ", stated for " + this.stated + " of " + this.parts + " parts");
		}

	}

}
