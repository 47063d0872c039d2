package org.outlay.values.amount;

import java.util.Optional;

/**
 * The fraction of a whole that a part is, by interval arithmetic.
 *
 * @param fraction exact, or rounded outwards at the 34th digit
 * @param approximate whether either amount is approximate
 */
public record Share(Interval fraction, boolean approximate) {

	/** Empty if the whole may be zero or negative, or if the units differ. */
	public static Optional<Share> of(Extent part, Extent whole) {
		if (!part.unit().equals(whole.unit()) || !whole.interval().isPositive()) {
			return Optional.empty();
		}
		return Optional
			.of(new Share(part.interval().dividedBy(whole.interval()), part.approximate() || whole.approximate()));
	}

	/**
	 * In percent, to one decimal: {@code "100%"}, {@code "up to 53.1%"},
	 * {@code "50% to 60%"}.
	 */
	public String words() {
		return Percents.plain(this.fraction, this.approximate);
	}

}
