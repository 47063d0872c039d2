package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.ColumnChart;

import org.springframework.stereotype.Component;

/**
 * Charts of capital expenditure by year: for each year the headline of what was spent, of
 * what the company plans to spend and of what others expect.
 */
@Component
record CapexCharts(ChartFigures figures, ResolvedQuantities resolved, ChartMarks marks, ChartCaptions captions,
		CompanyTree tree) implements ChartBuilder {

	private static final List<Set<Nature>> SIDES = List.of(Set.of(Nature.PLAN, Nature.GUIDANCE, Nature.COMMITMENT),
			Set.of(Nature.ACTUAL), Set.of(Nature.FORECAST));

	private static final Comparator<DrawnFigure> BY_YEAR = Comparator
		.comparing((DrawnFigure drawn) -> Objects.requireNonNull(drawn.figure().content().period().end()));

	@Override
	public ChartKind kind() {
		return ChartKind.CAPEX;
	}

	@Override
	public ChartFigures.Held read(ChartTopic topic, PointOfView view) {
		return this.figures.about(topic.company(), view.claims().only(Capex.class).whole().ofFamily(topic.family()));
	}

	/** The companies with a year, most years to fewest. */
	@Override
	public List<ChartTopic> topics(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		return held.figures()
			.stream()
			.filter((figure) -> figure.content().period().kind().isYear())
			.collect(Collectors.groupingBy(Figure::subject, Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<SubjectRef, Long>comparingByValue()
				.reversed()
				.thenComparing((entry) -> entry.getKey().name()))
			.map((entry) -> ChartTopic.of(ChartKind.CAPEX, entry.getKey()))
			.toList();
	}

	/** Does not draw parts of a whole. */
	@Override
	public Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		List<Figure> all = held.figures().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		List<Headline> headlines = headlines(all, view);
		List<DrawnFigure> drawn = headlines.stream()
			.filter((headline) -> !headline.figure().content().isWithdrawal())
			.map((headline) -> this.marks.of(headline, view))
			.sorted(BY_YEAR)
			.toList();
		List<String> notes = new ArrayList<>(undrawn(all));
		notes.addAll(held.notes());
		headlines.stream()
			.map(Headline::figure)
			.filter((figure) -> figure.content().isWithdrawal())
			.map((figure) -> figure.subject().name() + " has withdrawn its plan for "
					+ figure.content().period().words() + " (" + figure.what().label() + ").")
			.forEach(notes::add);
		if (drawn.stream().anyMatch((one) -> one.mark().note().contains(ChartMarks.ALSO_CLAIMED))) {
			notes.add(0, "If there are several claims, the headline by the published rule is drawn.");
		}
		String what = "Capital expenditure and AI spending, one panel a family";
		if (topic.company() != null) {
			String company = topic.company().name();
			return new ColumnChart(
					this.captions.of(topic, view, company + ": what it spends and plans to spend, by year", what, drawn,
							notes, "No amount of a year is known of " + company + " as of this day."),
					DrawnFigure.panels(drawn, (one) -> one.figure().concept().label(),
							(label, unit, some) -> new ColumnChart.Panel(label, unit, years(some))));
		}
		return new BarChart(this.captions.of(topic, view, "Company spending and plans, by year", what, drawn, notes,
				"No amount of a year is known as of this day."), bars(drawn));
	}

	private List<Headline> headlines(List<Figure> all, PointOfView view) {
		return SIDES.stream()
			.map((side) -> all.stream()
				.filter((figure) -> side.contains(figure.content().nature())
						&& figure.content().period().kind().isYear())
				.toList())
			.flatMap((said) -> this.resolved.headlines(said, view.rule()).stream())
			.toList();
	}

	/** Names the figures that are not of a single year. */
	private static List<String> undrawn(Collection<Figure> all) {
		String words = all.stream()
			.filter((figure) -> !figure.content().period().kind().isYear() && !figure.isRepeat())
			.map((figure) -> figure.subject().name() + ", " + figure.wording() + " (" + figure.what().label() + ", "
					+ figure.content().period().words() + ")")
			.distinct()
			.collect(Collectors.joining("; "));
		return words.isEmpty() ? List.of() : List.of("Not of a single year, so not drawn: " + words + ".");
	}

	private static List<ColumnChart.Year> years(List<DrawnFigure> drawn) {
		return drawn.stream()
			.collect(Collectors.groupingBy((one) -> one.figure().content().period().words(), LinkedHashMap::new,
					Collectors.mapping(DrawnFigure::mark, Collectors.toList())))
			.entrySet()
			.stream()
			.map((year) -> new ColumnChart.Year(year.getKey(), year.getValue()))
			.toList();
	}

	/** Groups after the others, then by family, unit, name and year. */
	private List<BarChart.Panel> bars(List<DrawnFigure> drawn) {
		Set<String> groups = this.tree.groups();
		List<DrawnFigure> sorted = drawn.stream()
			.sorted(Comparator.comparing((DrawnFigure one) -> groups.contains(one.figure().subject().id()))
				.thenComparing((one) -> one.figure().concept().label())
				.thenComparing((one) -> one.unit().code())
				.thenComparing((one) -> one.figure().subject().name())
				.thenComparing(BY_YEAR))
			.toList();
		return DrawnFigure.bars(sorted, (one) -> DrawnFigure.label(one.figure(), groups));
	}

}
