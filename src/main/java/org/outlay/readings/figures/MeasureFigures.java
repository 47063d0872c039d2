package org.outlay.readings.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.english.English;

/**
 * The figures of one measure, with repeats and parts linked to their figures.
 *
 * @param more {@code "All 52 claims"} if not all are shown; else empty
 * @param rest the address of all of them
 */
public record MeasureFigures(Label measure, List<Entry> entries, String more, String rest) {

	/** Groups figures by measure, in the order of their first figures. */
	public static List<MeasureFigures> of(List<Figure> figures) {
		return figures.stream()
			.collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new MeasureFigures(entry.getKey(),
					FigureTree.of(entry.getValue()).stream().map(Entry::of).toList(), "", ""))
			.toList();
	}

	/** The same with a link to all claims about a subject, if there are more of them. */
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
	 * @param when its period and part: {@code "2026, world models"}
	 */
	record Entry(String when, FigureTree tree) {

		static Entry of(FigureTree tree) {
			String time = tree.figure().content().period().words();
			return new Entry(tree.label().isEmpty() ? time : time + ", " + tree.label(), tree.unlabelled());
		}

	}

}
