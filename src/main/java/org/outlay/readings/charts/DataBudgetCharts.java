package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.DataBudget;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Chart;

import org.springframework.stereotype.Component;

/** The chart of budgets for training data: every current claim, each headline first. */
@Component
record DataBudgetCharts(ChartFigures figures, ResolvedQuantities resolved, ChartMarks marks,
		ChartCaptions captions) implements ChartBuilder {

	@Override
	public ChartKind kind() {
		return ChartKind.DATA_BUDGETS;
	}

	@Override
	public ChartFigures.Held read(ChartTopic topic, PointOfView view) {
		return this.figures.about(topic.company(), view.claims().only(DataBudget.class));
	}

	@Override
	public Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		List<Figure> all = held.figures().stream().filter((figure) -> figure.amount().unit().isCurrency()).toList();
		List<DrawnFigure> drawn = this.resolved.headlines(all, view.rule())
			.stream()
			.flatMap((headline) -> headline.current()
				.stream()
				.filter((figure) -> figure.equals(headline.figure()) || !figure.isRepeat()))
			.map((figure) -> this.marks.of(figure, view))
			.toList();
		boolean several = drawn.stream().map(DrawnFigure::unit).distinct().count() > 1;
		List<String> notes = new ArrayList<>(held.notes());
		if (several) {
			notes.add("Amounts of different currencies have different scales.");
		}
		String whose = (topic.company() != null) ? topic.company().name() + ": budgets for training data"
				: "Budgets for training data";
		return new BarChart(this.captions.of(topic, view, whose,
				"Every claim without its repeats; vague words start at the floor the published lexicon gives them",
				drawn, notes, "No data budget is known as of this day."),
				DrawnFigure.bars(drawn, (one) -> several ? "Stated in " + one.unit().code() : ""));
	}

	/** Companies that have a budget to draw. */
	@Override
	public Stream<SubjectRef> shown(List<SubjectRef> companies, PointOfView view) {
		Set<String> having = this.figures.all(view.claims().only(DataBudget.class))
			.figures()
			.stream()
			.filter((figure) -> figure.amount().unit().isCurrency())
			.map((figure) -> figure.content().subject())
			.collect(Collectors.toSet());
		return companies.stream().filter((company) -> having.contains(company.id()));
	}

}
