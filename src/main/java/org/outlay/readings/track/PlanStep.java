package org.outlay.readings.track;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

/**
 * One step of a plan: from one figure to the next, or from the plan to its outcome.
 *
 * @param change the difference, in the unit of both; null across currencies, if an amount
 * is not disclosed, if the two do not count alike, and if the second lies within the
 * first
 * @param growth the difference in percent; null also if the first amount may be zero or
 * negative
 * @param within whether it is an outcome that lies within an announced range
 * @param elapsed days between the publications; null if one source reports both
 */
public record PlanStep(Figure before, Figure after, RelatedFigure related, @Nullable Extent change,
		@Nullable Growth growth, @Nullable PublicationGap elapsed, boolean within) {

	static PlanStep of(Figure before, Figure after, Relations relations) {
		RelatedFigure related = relations.between(before, after);
		boolean disclosed = !before.amount().interval().equals(Interval.UNKNOWN)
				&& !after.amount().interval().equals(Interval.UNKNOWN);
		boolean within = disclosed && related.relation() == Relation.OUTCOME && !before.amount().interval().isPoint()
				&& relations.scale().isWithin(after, before);
		boolean measured = disclosed && !within && !isSameRange(before, after) && before.countsAlike(after)
				&& before.amount().unit().equals(after.amount().unit());
		return new PlanStep(before, after, related, measured ? after.extent().minus(before.extent()) : null,
				measured ? Growth.between(before.amount(), after.amount()).orElse(null) : null,
				PublicationGap.between(before, after).orElse(null), within);
	}

	private static boolean isSameRange(Figure before, Figure after) {
		return !before.amount().interval().isPoint() && before.amount().unit().equals(after.amount().unit())
				&& before.amount().interval().equals(after.amount().interval());
	}

	public Relation relation() {
		return this.related.relation();
	}

	/** {@code "raised"}, {@code "reaffirmed"}. */
	public String verb() {
		if (this.after.content().isWithdrawal()) {
			return "withdrawn";
		}
		return switch (relation()) {
			case REVISION -> direction();
			case REAFFIRMS -> "reaffirmed";
			case REFINES -> "narrowed";
			case OUTCOME -> this.within ? "outcome, within" : "outcome";
			case AGREES -> "also said, in agreement";
			case CONFLICT -> "contradicted";
			case REPEAT, EQUAL -> "repeated";
			case MISREPORT -> "misreported";
			case CORRECTION -> "corrected by Outlay";
			case NOT_COMPARABLE, UNDETERMINED -> "also said";
		};
	}

	private String direction() {
		if (this.change == null || this.growth == null || this.growth.isUnclear()) {
			return "changed";
		}
		return this.change.interval().isPositive() ? "raised"
				: this.change.interval().isNegative() ? "lowered" : "changed";
	}

	/**
	 * The difference, and the same in percent, or why there is none; empty if it cannot
	 * be calculated.
	 */
	public String changeWords() {
		if (this.within) {
			return "within the earlier figure";
		}
		if (isSameRange(this.before, this.after)) {
			return "unchanged";
		}
		if (this.change == null) {
			return this.before.countsAlike(this.after) ? ""
					: "not calculated, because the definition of one figure differs or it starts a new series";
		}
		String difference = this.change.changeWords();
		if (this.growth == null) {
			return difference + ", without a percentage, because the earlier figure may be zero or negative";
		}
		String percent = this.growth.words();
		return percent.equals(difference) ? difference : difference + ", " + percent;
	}

	/** The days between the two in words, or why they are unknown. */
	public String timing() {
		if (this.elapsed != null) {
			return this.elapsed.words();
		}
		return this.before.source().id().equals(this.after.source().id()) ? "both reported by one source"
				: "time unknown";
	}

	/**
	 * The days from one publication to the next: an interval if a source is undated.
	 *
	 * @param least never below zero: the order is known
	 */
	public record PublicationGap(long least, long most) {

		/**
		 * Empty if one source reports both, since it does not date the first, or if one
		 * of the sources was not read.
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
			return (this.least == this.most) ? English.count(this.least, "day") + " later"
					: this.least + " to " + this.most + " days later";
		}

	}

}
