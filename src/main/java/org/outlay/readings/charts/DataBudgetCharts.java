package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.ClaimType;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Chart;

import org.springframework.stereotype.Component;

/** The chart of budgets for training data: every voice, the headline first. */
@Component
record DataBudgetCharts(ChartFigures figures, ResolvedQuantities resolved, ChartMarks marks, ChartCaptions captions) {

	Chart of(ChartTopic topic, PointOfView view) {
		ChartFigures.Held held = this.figures.about(topic.company(), view.claims().ofType(ClaimType.DATA_BUDGET));
		List<Figure> all = held.figures().stream().filter((figure) -> figure.amount().unit().isCurrency()).toList();
		List<DrawnFigure> drawn = this.resolved.read(all, view.asOf(), view.rule())
			.stream()
			.flatMap((resolved) -> resolved.headline().stream())
			.flatMap(DataBudgetCharts::voices)
			.map((figure) -> this.marks.of(figure, view))
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
		return new BarChart(
				this.captions.of(topic, view, whose, "Every voice; vague words as the published lexicon bounds them",
						drawn, notes, "No data budget is known as of this day."),
				panels.entrySet()
					.stream()
					.map((panel) -> new BarChart.Panel(several ? "Stated in " + panel.getKey().code() : "",
							panel.getKey(),
							panel.getValue()
								.stream()
								.map((one) -> BarChart.Line.of(label(one.figure()), one.mark()))
								.toList()))
					.toList());
	}

	/** Those of some companies that have a budget to draw. */
	Stream<SubjectRef> shown(List<SubjectRef> companies, PointOfView view) {
		Set<String> having = this.figures.all(view.claims().ofType(ClaimType.DATA_BUDGET))
			.figures()
			.stream()
			.filter((figure) -> figure.amount().unit().isCurrency())
			.map((figure) -> figure.content().subject())
			.collect(Collectors.toSet());
		return companies.stream().filter((company) -> having.contains(company.id()));
	}

	private static Stream<Figure> voices(Headline headline) {
		return Stream.concat(Stream.of(headline.figure()),
				headline.alternatives().stream().filter((figure) -> !figure.isRepeat()));
	}

	private static String label(Figure figure) {
		return Stream.concat(Stream.of(figure.subject().name()),
				Stream.concat(figure.parts().stream().map(Label::label), Stream.of(figure.content().period().words())))
			.collect(Collectors.joining(", "));
	}

}
