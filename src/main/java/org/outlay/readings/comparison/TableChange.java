package org.outlay.readings.comparison;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Growth;

/**
 * What is shown for a year now and was not on an earlier day.
 *
 * @param before the figure shown then; absent where there was none
 * @param after the figure shown now; absent where there is none any more
 */
public record TableChange(int year, @Nullable Figure before, @Nullable Figure after) {

	/** How much more it is, as an interval; empty across units or where one is absent. */
	public Optional<Growth> growth() {
		return (this.before != null && this.after != null) ? Growth.between(this.before.amount(), this.after.amount())
				: Optional.empty();
	}

	/** {@code "2026: CNY 160 billion, now over CNY 200 billion (more than +25%)"}. */
	public String words() {
		String shown = (this.before == null) ? "new: " + wording(this.after)
				: wording(this.before) + ", now " + wording(this.after);
		return this.year + ": " + shown + growth().map((growth) -> " (" + growth.words() + ")").orElse("");
	}

	private static String wording(@Nullable Figure figure) {
		return (figure != null) ? figure.wording() : "none";
	}

}
