package org.outlay.readings.comparison;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;

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
		SortedMap<Integer, TableCell> entries, Map<Integer, EmptyReason> absences, List<TableChange> changes) {

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

}
