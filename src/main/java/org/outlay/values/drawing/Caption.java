package org.outlay.values.drawing;

import java.util.List;

/**
 * The words around a chart.
 *
 * @param title what it shows of whom
 * @param subtitle measure, unit and as of when
 * @param notes what a reader must know, one sentence or two each
 * @param sources names of the sources of everything in it
 * @param permalink the whole address at which it is found again
 * @param empty why there is nothing to draw, should that be so
 */
public record Caption(String title, String subtitle, List<String> notes, List<String> sources, String permalink,
		String empty) {

	public Caption {
		if (title.isBlank() || empty.isBlank()) {
			throw new IllegalArgumentException("a chart has a title, and says why it is empty should it be");
		}
		notes = List.copyOf(notes);
		sources = sources.stream().distinct().toList();
	}

}
