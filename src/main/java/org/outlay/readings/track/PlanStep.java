package org.outlay.readings.track;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.PublicationWindow;

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
public record PlanStep(Figure before, Figure after, RelatedFigure related, @Nullable Extent change,
		@Nullable Growth growth, @Nullable PublicationGap elapsed) {

	static PlanStep of(Figure before, Figure after, AmountScale scale) {
		boolean told = isTold(before) && isTold(after) && before.amount().unit().equals(after.amount().unit());
		Extent change = told ? Extent.of(after.amount()).minus(Extent.of(before.amount())) : null;
		Optional<Growth> growth = told ? Growth.between(before.amount(), after.amount()) : Optional.empty();
		return new PlanStep(before, after, Relations.between(before, after, scale), change, growth.orElse(null),
				PublicationGap.between(before, after).orElse(null));
	}

	private static boolean isTold(Figure figure) {
		return !figure.amount().interval().equals(Interval.UNKNOWN);
	}

	public Relation relation() {
		return this.related.relation();
	}

	/** What happened, in a word or two: {@code "raised"}, {@code "reaffirmed"}. */
	public String verb() {
		if (this.after.content().isWithdrawal()) {
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

	/**
	 * The days from one publication to the next: an interval where a source is undated.
	 *
	 * @param least never below zero: the order is known
	 */
	public record PublicationGap(long least, long most) {

		/**
		 * The days between the publications of two figures; empty if one source tells
		 * both, since that tells nothing of when the first was made, or if one is not
		 * read.
		 */
		static Optional<PublicationGap> between(Figure before, Figure after) {
			PublicationWindow first = before.source().published();
			PublicationWindow second = after.source().published();
			if (first == null || second == null || before.source().id().equals(after.source().id())) {
				return Optional.empty();
			}
			long least = ChronoUnit.DAYS.between(first.latest(), second.earliest());
			long most = ChronoUnit.DAYS.between(first.earliest(), second.latest());
			return Optional.of(new PublicationGap(Math.max(0, least), Math.max(0, most)));
		}

		/**
		 * {@code "1 day later"}, {@code "45 to 280 days later"}, {@code "the same day"}.
		 */
		public String words() {
			if (this.most == 0) {
				return "the same day";
			}
			if (this.least == this.most) {
				return this.least + ((this.least == 1) ? " day later" : " days later");
			}
			return this.least + " to " + this.most + " days later";
		}

	}

}
