package org.outlay.tabular;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes with a table: where it comes from, as of when, under which licence.
 *
 * @param title what the table is, in words
 */
public record Notes(String title, List<Line> lines) {

	public static Notes of(String title) {
		return new Notes(title, List.of());
	}

	/** The same and one line more. */
	public Notes with(String label, String text) {
		List<Line> more = new ArrayList<>(this.lines);
		more.add(new Line(label, text));
		return new Notes(this.title, List.copyOf(more));
	}

	/** One note: {@code As of}, {@code 2026-11-21}. */
	public record Line(String label, String text) {

	}

}
