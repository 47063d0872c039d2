package org.outlay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.ledger.Figure;

/** A figure that took the place of another, in the words of its source. */
record Revision(Figure before, Figure now) {

	/** The revisions of which both figures are at hand. */
	static List<Revision> of(List<Figure> figures) {
		Map<String, Figure> byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
		List<Revision> revisions = new ArrayList<>();
		for (Figure figure : figures) {
			Figure before = byId.get(String.valueOf(figure.stated().links().revises()));
			if (before != null) {
				revisions.add(new Revision(before, figure));
			}
		}
		return revisions;
	}

}
