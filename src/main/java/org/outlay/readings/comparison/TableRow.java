package org.outlay.readings.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Growth;
import org.outlay.values.period.FigureYear;

/**
 * One subject and one family of bases.
 *
 * @param family of bases; null except for capital expenditure
 * @param parts the part of the whole; empty for the whole
 * @param standing its role among the other subjects
 * @param entries by year
 * @param absences why the other years of the table are empty
 * @param changes differences from the earlier day asked for
 */
public record TableRow(SubjectRef subject, @Nullable Label family, List<Label> parts, Standing standing,
		SortedMap<FigureYear, TableCell> entries, Map<FigureYear, EmptyReason> absences, List<Change> changes) {

	/** Whether its figures may be added to those of others. */
	public boolean isAdditive() {
		return this.standing == Standing.ALONE && this.parts.isEmpty();
	}

	TableRow with(SortedMap<FigureYear, TableCell> ranked) {
		return new TableRow(this.subject, this.family, this.parts, this.standing, ranked, this.absences, this.changes);
	}

	/** The role of a subject among the others of a table. */
	public enum Standing {

		/** Its figures contain those of no other row, and are in none. */
		ALONE,
		/** A division, model or product, whose figures another row may contain. */
		INNER,
		/** A group, whose figures contain those of its members. */
		GROUP

	}

	/**
	 * A change of the figure shown for a year.
	 *
	 * @param before the figure on the earlier day; null if there was none
	 * @param after the figure now; null if there is none
	 */
	public record Change(FigureYear year, @Nullable Figure before, @Nullable Figure after) {

		/**
		 * Empty across units, without one of the figures, between figures that do not
		 * count alike, and if nothing has changed.
		 */
		public Optional<Growth> growth() {
			return (this.before != null && this.after != null && this.before.countsAlike(this.after) && !isUnchanged())
					? Growth.between(this.before.amount(), this.after.amount()) : Optional.empty();
		}

		private boolean isUnchanged() {
			return this.before != null && this.after != null
					&& this.before.amount().unit().equals(this.after.amount().unit())
					&& this.before.amount().interval().equals(this.after.amount().interval());
		}

		/** {@code "2026: CNY 160 billion, now over CNY 200 billion (more than +25%)"}. */
		public String words() {
			String shown = (this.before == null) ? "new: " + wording(this.after)
					: wording(this.before) + ", now " + wording(this.after);
			return this.year + ": " + shown
					+ growth().map((growth) -> " (" + growth.words() + ")").orElse(isUnchanged() ? " (unchanged)" : "");
		}

		private static String wording(@Nullable Figure figure) {
			return (figure != null) ? figure.wording() : "none";
		}

	}

}
