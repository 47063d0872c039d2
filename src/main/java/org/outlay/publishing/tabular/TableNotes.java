package org.outlay.publishing.tabular;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes with a table on its origin, its day and its licence.
 *
 * @param title the title of the table
 */
public record TableNotes(String title, List<Line> lines) {

	public static TableNotes of(String title) {
		return new TableNotes(title, List.of());
	}

	public TableNotes with(String label, String text) {
		List<Line> more = new ArrayList<>(this.lines);
		more.add(new Line(label, text));
		return new TableNotes(this.title, List.copyOf(more));
	}

	/** One note: {@code As of}, {@code 2026-11-21}. */
	public record Line(String label, String text) {
	}

}
