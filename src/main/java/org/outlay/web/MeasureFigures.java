package org.outlay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;

/** The figures of one measure, repeats and parts tied to what they belong to. */
record MeasureFigures(Label measure, List<Strand> strands) {

	/** Groups figures by measure, in the order the measures first come. */
	static List<MeasureFigures> of(List<Figure> figures) {
		Map<Label, List<Figure>> byMeasure = figures.stream()
			.collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
		return byMeasure.entrySet()
			.stream()
			.map((entry) -> new MeasureFigures(entry.getKey(), Strand.of(entry.getValue())))
			.toList();
	}

	public String path() {
		return "/measures/" + this.measure.code();
	}

}
