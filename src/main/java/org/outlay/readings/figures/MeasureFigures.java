package org.outlay.readings.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.english.English;

/**
 * The figures of one measure, repeats and parts tied to what they belong to.
 *
 * @param more that there are more of them than are shown, in words; empty if not
 * @param rest where all of them are
 */
public record MeasureFigures(Label measure, List<Entry> entries, String more, String rest) {

	/** Groups figures by measure, in the order the measures first come. */
	public static List<MeasureFigures> of(List<Figure> figures) {
		Map<Label, List<Figure>> byMeasure = figures.stream()
			.collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
		return byMeasure.entrySet()
			.stream()
			.map((entry) -> new MeasureFigures(entry.getKey(),
					FigureTree.of(entry.getValue()).stream().map(Entry::of).toList(), "", ""))
			.toList();
	}

	/** The same as some of so many claims about a subject. */
	public MeasureFigures of(long claims, String subject) {
		long shown = this.entries.stream().mapToLong((entry) -> entry.tree.size()).sum();
		return (claims <= shown) ? this
				: new MeasureFigures(this.measure, this.entries, "All " + English.number(claims) + " claims",
						"/claims?subject=" + subject + "&measure=" + this.measure.code());
	}

	public String path() {
		return "/measures/" + this.measure.code();
	}

	/**
	 * One figure.
	 *
	 * @param when what time and which part it is about: {@code "2026, world models"}
	 */
	record Entry(String when, FigureTree tree) {

		static Entry of(FigureTree tree) {
			String time = tree.figure().content().period().words();
			return new Entry(tree.label().isEmpty() ? time : time + ", " + tree.label(), tree.unlabelled());
		}

	}

}
