package org.outlay.publishing.tabular;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes with a table: where it comes from, as of when, under which licence.
 *
 * @param title what the table is, in words
 */
public record TableNotes(String title, List<Line> lines) {

	public static TableNotes of(String title) {
		return new TableNotes(title, List.of());
	}

	/** The same and one line more. */
	public TableNotes with(String label, String text) {
		List<Line> more = new ArrayList<>(this.lines);
		more.add(new Line(label, text));
		return new TableNotes(this.title, List.copyOf(more));
	}

	/** One note: {@code As of}, {@code 2026-11-21}. */
	public record Line(String label, String text) {

	}

}
