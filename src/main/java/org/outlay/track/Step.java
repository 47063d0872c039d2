package org.outlay.track;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Growth;
import org.outlay.amount.Interval;
import org.outlay.amount.Quantity;
import org.outlay.headline.Related;
import org.outlay.headline.Relation;
import org.outlay.headline.Relations;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;

/**
 * One step of a plan's path: from one figure to the next, or from the plan to what came
 * of it.
 *
 * @param related how the two relate, and why
 * @param change the difference, in the unit of both; absent across currencies and where
 * an amount is not disclosed
 * @param growth the same in percent; absent also where the first may be zero
 * @param elapsed days between the publications; absent where one source tells both
 */
public record Step(Figure before, Figure after, Related related, @Nullable Quantity change, @Nullable Growth growth,
		@Nullable Elapsed elapsed) {

	static Step of(Figure before, Figure after, Yardstick yardstick) {
		boolean told = isTold(before) && isTold(after) && before.amount().unit().equals(after.amount().unit());
		Quantity change = told ? Quantity.of(after.amount()).minus(Quantity.of(before.amount())) : null;
		Optional<Growth> growth = told ? Growth.between(before.amount(), after.amount()) : Optional.empty();
		return new Step(before, after, Relations.between(before, after, yardstick), change, growth.orElse(null),
				Elapsed.between(before, after).orElse(null));
	}

	private static boolean isTold(Figure figure) {
		return !figure.amount().interval().equals(Interval.UNKNOWN);
	}

	public Relation relation() {
		return this.related.relation();
	}

	/** What happened, in a word or two: {@code "raised"}, {@code "reaffirmed"}. */
	public String verb() {
		if (this.after.stated().isWithdrawal()) {
			return "withdrawn";
		}
		return switch (relation()) {
			case REVISION -> direction();
			case REAFFIRMS -> "reaffirmed";
			case REFINES -> "narrowed";
			case OUTCOME -> "outcome";
			case AGREES -> "also said, in agreement";
			case CONFLICT -> "contradicted";
			case REPEAT -> "said again";
			case CORRECTION -> "corrected by Outlay";
			case NOT_COMPARABLE, UNDETERMINED -> "also said";
		};
	}

	private String direction() {
		if (this.change == null || this.growth == null) {
			return "changed";
		}
		return this.growth.isUnclear() ? "changed" : this.change.interval().isPositive() ? "raised"
				: this.change.interval().isNegative() ? "lowered" : "changed";
	}

	/** When it came after the first: in days, or that one source tells both. */
	public String timing() {
		if (this.elapsed != null) {
			return this.elapsed.words();
		}
		return this.before.source().id().equals(this.after.source().id()) ? "both told by one source" : "time unknown";
	}

}
