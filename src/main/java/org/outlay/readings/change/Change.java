package org.outlay.readings.change;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;

/**
 * One thing that a reader who had seen the record before would want to know.
 *
 * @param id never moves: the claim's, its version's, and {@code .end} for a version that
 * ended without another one in its place
 * @param kind what it did to what was known
 * @param position where it stands in the list, with the moment it was recorded
 * @param before the figure it is held against; absent for what is new
 * @param after the figure it brings; absent for a claim Outlay no longer makes
 * @param against figures in force that cannot be true beside it, the one shown first
 * @param late whether it came out before figures that Outlay had recorded earlier
 * @param reason why it is of its class, in one sentence
 */
public record Change(String id, ChangeClass kind, ChangeCursor position, @Nullable Figure before,
		@Nullable Figure after, List<Figure> against, boolean late, String reason) {

	public Change {
		if (before == null && after == null) {
			throw new IllegalArgumentException("change " + id + " is about no figure");
		}
	}

	/** The figure it brings, or the one it takes away. */
	public Figure figure() {
		return Objects.requireNonNull((this.after != null) ? this.after : this.before);
	}

	public Quantity quantity() {
		return figure().quantity();
	}

	/**
	 * The difference, in the unit of both; absent across currencies, where an amount is
	 * not disclosed, and where nothing moved: what is narrowed or reaffirmed.
	 */
	public @Nullable Extent difference() {
		return isMeasured() ? quantity(this.after).minus(quantity(this.before)) : null;
	}

	/** The same in percent; absent also where the first may be zero. */
	public @Nullable Growth growth() {
		return isMeasured() ? Growth.between(quantity(this.before), quantity(this.after)).orElse(null) : null;
	}

	private boolean isMeasured() {
		boolean moved = this.kind != ChangeClass.NARROWED && this.kind != ChangeClass.REAFFIRMED;
		return moved && isTold(this.before) && isTold(this.after)
				&& quantity(this.before).unit().equals(quantity(this.after).unit());
	}

	private static boolean isTold(@Nullable Figure figure) {
		return figure != null && !figure.amount().interval().equals(Interval.UNKNOWN);
	}

	private static Extent quantity(@Nullable Figure figure) {
		return Extent.of(Objects.requireNonNull(figure).amount());
	}

	/**
	 * In few words that keep every hedge:
	 * {@code "Revised up: ByteDance, AI capital expenditure, 2026: over CNY 200 billion, before CNY 160 billion (more than +25%; plan)"}.
	 */
	public String title() {
		return new ChangeText(this).title();
	}

	/** The sentence without its class. */
	public String statement() {
		return new ChangeText(this).statement();
	}

	/** The same with who says so, as a full sentence. */
	public String sentence() {
		return new ChangeText(this).whole();
	}

}
