package org.outlay.readings.breakdown;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Share;
import org.outlay.values.code.Coded;

/**
 * The sum of disjoint parts, compared with their whole.
 *
 * @param total of the stated parts
 * @param share of the whole; null if the whole may be zero
 * @param rest the whole less the parts
 */
public record Sum(Extent total, @Nullable Share share, Extent rest, PartCoverage coverage) {

	/**
	 * The sum of some parts.
	 * @param parts at least one, all in one unit
	 */
	static Sum of(Extent whole, List<Extent> parts) {
		Extent total = parts.stream().reduce(Extent::plus).orElseThrow();
		Extent rest = whole.minus(total);
		boolean bounded = parts.stream().allMatch((part) -> isBounded(part.interval()));
		return new Sum(total, Share.of(total, whole).orElse(null), rest, coverage(whole, total, rest, bounded));
	}

	/** If a part is open, the sum contains the whole only by chance. */
	private static boolean isBounded(Interval part) {
		BigDecimal low = part.low();
		return low != null && low.signum() > 0 && part.high() != null;
	}

	private static PartCoverage coverage(Extent whole, Extent total, Extent rest, boolean bounded) {
		if (rest.interval().isNegative()) {
			return PartCoverage.EXCEEDING;
		}
		if (bounded && total.interval().contains(whole.interval())) {
			return PartCoverage.COMPLETE;
		}
		return rest.interval().isPositive() ? PartCoverage.INCOMPLETE : PartCoverage.POSSIBLE;
	}

	public String words() {
		String ofWhole = (this.share != null) ? ", " + this.share.words() + " of it" : "";
		return switch (this.coverage) {
			case COMPLETE -> "The parts add up to the whole, " + this.total.words() + ".";
			case POSSIBLE -> "The parts come to " + this.total.words() + ofWhole + "; they may be all of it.";
			case INCOMPLETE ->
				"The parts come to " + this.total.words() + ofWhole + "; not broken down: " + this.rest.words() + ".";
			case EXCEEDING -> "The parts come to " + this.total.words() + ": they exceed their whole by "
					+ this.rest.negate().words() + ".";
		};
	}

	/** How much of the whole the parts cover. */
	public enum PartCoverage implements Coded {

		/** Their sum is the whole. */
		COMPLETE,
		/** Their sum may be the whole. */
		POSSIBLE,
		/** Something is left over. */
		INCOMPLETE,
		/** They are more than their whole. */
		EXCEEDING

	}

}
