package org.outlay.readings.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;

/** The figures of one subject. */
public record SubjectFigures(SubjectRef subject, List<Figure> figures) {

	/** Groups figures by subject, in the order the subjects first come. */
	public static List<SubjectFigures> of(List<Figure> figures) {
		Map<SubjectRef, List<Figure>> bySubject = figures.stream()
			.collect(Collectors.groupingBy(Figure::subject, LinkedHashMap::new, Collectors.toList()));
		return bySubject.entrySet()
			.stream()
			.map((entry) -> new SubjectFigures(entry.getKey(), entry.getValue()))
			.toList();
	}

}
