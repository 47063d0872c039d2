package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.amount.Unit;
import org.outlay.chart.Bars;
import org.outlay.chart.Chart;
import org.outlay.claim.ClaimType;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** The chart of budgets for training data: every voice, the headline first. */
@Component
class DataBudgetCharts {

	private final ChartFigures figures;

	private final Cells cells;

	private final ChartMarks marks;

	private final ChartCaptions captions;

	DataBudgetCharts(ChartFigures figures, Cells cells, ChartMarks marks, ChartCaptions captions) {
		this.figures = figures;
		this.cells = cells;
		this.marks = marks;
		this.captions = captions;
	}

	Chart of(ChartTopic topic, Lens lens) {
		ChartFigures.Held held = this.figures.about(topic.company(), lens.claims().ofType(ClaimType.DATA_BUDGET));
		List<Figure> all = held.figures().stream().filter((figure) -> figure.amount().unit().isCurrency()).toList();
		List<DrawnFigure> drawn = this.cells.read(all, lens.asOf(), lens.rule())
			.stream()
			.flatMap((cell) -> cell.headline().stream())
			.flatMap(DataBudgetCharts::voices)
			.map((figure) -> this.marks.of(figure, lens))
			.toList();
		Map<Unit, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy(DrawnFigure::unit, LinkedHashMap::new, Collectors.toList()));
		boolean several = panels.size() > 1;
		List<String> notes = new ArrayList<>(held.notes());
		if (several) {
			notes.add("Amounts of different currencies stand on scales of their own.");
		}
		String whose = (topic.company() != null) ? topic.company().name() + ": budgets for training data"
				: "Budgets for training data";
		return new Bars(
				this.captions
					.of(topic, lens, whose, "Every voice; vague words as the published lexicon bounds them", drawn,
							several ? List.of("Amounts of different currencies stand on scales of their own.")
									: List.of(),
							"No data budget is known as of this day."),
				panels.entrySet()
					.stream()
					.map((panel) -> new Bars.Panel(several ? "Stated in " + panel.getKey().code() : "", panel.getKey(),
							panel.getValue()
								.stream()
								.map((one) -> Bars.Line.of(label(one.figure()), one.mark()))
								.toList()))
					.toList());
	}

	private static Stream<Figure> voices(Headline headline) {
		return Stream.concat(Stream.of(headline.figure()),
				headline.alternatives().stream().filter((figure) -> !figure.isRepeat()));
	}

	private static String label(Figure figure) {
		return Stream.concat(Stream.of(figure.subject().name()),
				Stream.concat(figure.parts().stream().map(Label::label), Stream.of(figure.stated().period().words())))
			.collect(Collectors.joining(", "));
	}

}
