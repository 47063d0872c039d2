package org.outlay.values.drawing;

import java.util.List;

/**
 * The words around a chart.
 *
 * @param title quantity and subject
 * @param subtitle measure, unit and day
 * @param notes remarks for readers, one or two sentences each
 * @param sources names of the sources of everything in it
 * @param permalink the full address that always shows the same chart
 * @param empty the reason shown if there is nothing to draw
 */
public record Caption(String title, String subtitle, List<String> notes, List<String> sources, String permalink,
		String empty) {

	public Caption {
		if (title.isBlank() || empty.isBlank()) {
			throw new IllegalArgumentException("a chart needs a title and a reason for being empty");
		}
		notes = List.copyOf(notes);
		sources = sources.stream().distinct().toList();
	}

}
