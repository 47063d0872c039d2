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

/**
 * One subject on one basis.
 *
 * @param basis of capital expenditure only
 * @param parts which part of the whole; empty for the whole
 * @param standing what the subject is among the others
 * @param entries what is shown, by year
 * @param absences why the other years of the table are empty
 * @param changes what is shown otherwise than on the earlier day asked for
 */
public record TableRow(SubjectRef subject, @Nullable Label basis, List<Label> parts, Standing standing,
		SortedMap<Integer, TableCell> entries, Map<Integer, EmptyReason> absences, List<Change> changes) {

	/** Whether its figures may be added to those of others. */
	public boolean isAdditive() {
		return this.standing == Standing.ALONE && this.parts.isEmpty();
	}

	TableRow with(SortedMap<Integer, TableCell> ranked) {
		return new TableRow(this.subject, this.basis, this.parts, this.standing, ranked, this.absences, this.changes);
	}

	/** What a subject is among the others of a table. */
	public enum Standing {

		/** Its figures contain those of no other row, and are in none. */
		ALONE,
		/** A division, model or product, whose figures another row may contain. */
		INNER,
		/** A group, whose figures contain those of its members. */
		GROUP

	}

	/**
	 * What is shown for a year now and was not on an earlier day.
	 *
	 * @param before the figure shown then; absent where there was none
	 * @param after the figure shown now; absent where there is none any more
	 */
	public record Change(int year, @Nullable Figure before, @Nullable Figure after) {

		/**
		 * How much more it is, as an interval; empty across units or where one is absent.
		 */
		public Optional<Growth> growth() {
			return (this.before != null && this.after != null)
					? Growth.between(this.before.amount(), this.after.amount()) : Optional.empty();
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

}
