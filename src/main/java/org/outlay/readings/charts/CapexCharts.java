package org.outlay.readings.charts;

import java.time.temporal.ChronoUnit;
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
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.ColumnChart;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/**
 * Charts of capital expenditure by year: of each year the headline of what was spent, of
 * what the company means to spend and of what others expect.
 */
@Component
record CapexCharts(ChartFigures figures, ResolvedQuantities resolved, ChartMarks marks, ChartCaptions captions,
		CompanyTree tree) {

	private static final List<Set<Nature>> SIDES = List.of(Set.of(Nature.PLAN, Nature.GUIDANCE, Nature.COMMITMENT),
			Set.of(Nature.ACTUAL), Set.of(Nature.FORECAST));

	private static final int SHORTEST_YEAR = 350;

	private static final int LONGEST_YEAR = 380;

	private static final Comparator<DrawnFigure> BY_YEAR = Comparator
		.comparing((DrawnFigure drawn) -> Objects.requireNonNull(drawn.figure().content().period().end()));

	/** The companies there is a year of, those with most years first. */
	List<ChartTopic> topics(PointOfView view) {
		Map<SubjectRef, Long> years = figures(ChartTopic.of(ChartKind.CAPEX, null), view).figures()
			.stream()
			.filter((figure) -> isYear(figure.content().period()))
			.collect(Collectors.groupingBy(Figure::subject, Collectors.counting()));
		return years.entrySet()
			.stream()
			.sorted(Map.Entry.<SubjectRef, Long>comparingByValue()
				.reversed()
				.thenComparing((entry) -> entry.getKey().name()))
			.map((entry) -> ChartTopic.of(ChartKind.CAPEX, entry.getKey()))
			.toList();
	}

	Chart of(ChartTopic topic, PointOfView view) {
		return of(topic, figures(topic, view), view);
	}

	/** The same of figures read elsewhere; parts of a whole are left aside. */
	Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
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
					+ figure.content().period().words() + " (" + basis(figure) + ").")
			.forEach(notes::add);
		if (drawn.stream().anyMatch((one) -> one.mark().note().contains("Claimed as well"))) {
			notes.add(0, "Where several claims stand, the headline by the published rule is drawn.");
		}
		return (topic.company() != null) ? columns(topic, topic.company(), view, drawn, notes)
				: bars(topic, view, drawn, notes);
	}

	private ChartFigures.Held figures(ChartTopic topic, PointOfView view) {
		return this.figures.about(topic.company(), view.claims().only(Capex.class).whole().onBasis(topic.basis()));
	}

	private List<Headline> headlines(List<Figure> all, PointOfView view) {
		List<Headline> headlines = new ArrayList<>();
		for (Set<Nature> side : SIDES) {
			List<Figure> said = all.stream()
				.filter((figure) -> side.contains(figure.content().nature()) && isYear(figure.content().period()))
				.toList();
			this.resolved.read(said, view.asOf(), view.rule())
				.forEach((reading) -> reading.headline().ifPresent(headlines::add));
		}
		return headlines;
	}

	/** Calendar or fiscal. */
	private static boolean isYear(Period period) {
		if (period.start() == null || period.end() == null) {
			return false;
		}
		long days = ChronoUnit.DAYS.between(period.start(), period.end());
		return days > SHORTEST_YEAR && days < LONGEST_YEAR;
	}

	/** What is of no single year is told, not spread. */
	private static List<String> undrawn(Collection<Figure> all) {
		String words = all.stream()
			.filter((figure) -> !isYear(figure.content().period()) && !figure.isRepeat())
			.map((figure) -> figure.subject().name() + ", " + figure.wording() + " (" + basis(figure) + ", "
					+ figure.content().period().words() + ")")
			.distinct()
			.collect(Collectors.joining("; "));
		return words.isEmpty() ? List.of() : List.of("Of several years or of none, so not drawn: " + words + ".");
	}

	private static String basis(Figure figure) {
		return (figure.basis() != null) ? figure.basis().label() : figure.measure().label();
	}

	private Chart columns(ChartTopic topic, SubjectRef company, PointOfView view, List<DrawnFigure> drawn,
			List<String> notes) {
		Map<Group, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy((one) -> new Group(basis(one.figure()), one.unit()), LinkedHashMap::new,
					Collectors.toList()));
		return new ColumnChart(
				this.captions.of(topic, view, company.name() + ": what it spends and means to spend, by year",
						"Capital expenditure and AI investment, one panel a basis", drawn, notes,
						"No amount of a year is known of " + company.name() + " as of this day."),
				panels.entrySet()
					.stream()
					.map((panel) -> new ColumnChart.Panel(panel.getKey().label, panel.getKey().unit,
							years(panel.getValue())))
					.toList());
	}

	private static List<ColumnChart.Year> years(List<DrawnFigure> drawn) {
		Map<String, List<DrawnFigure>> years = drawn.stream()
			.collect(Collectors.groupingBy((one) -> one.figure().content().period().words(), LinkedHashMap::new,
					Collectors.toList()));
		return years.entrySet()
			.stream()
			.map((year) -> new ColumnChart.Year(year.getKey(),
					year.getValue().stream().map(DrawnFigure::mark).toList()))
			.toList();
	}

	private Chart bars(ChartTopic topic, PointOfView view, List<DrawnFigure> drawn, List<String> notes) {
		Set<String> groups = this.tree.groups();
		Map<Group, List<DrawnFigure>> panels = drawn.stream()
			.sorted(Comparator.comparing((DrawnFigure one) -> groups.contains(one.figure().subject().id()))
				.thenComparing((one) -> basis(one.figure()))
				.thenComparing((one) -> one.unit().code())
				.thenComparing((one) -> one.figure().subject().name())
				.thenComparing(BY_YEAR))
			.collect(Collectors.groupingBy(
					(one) -> new Group(basis(one.figure()) + (groups.contains(one.figure().subject().id())
							? " of groups, which contains what their members spend" : ""), one.unit()),
					LinkedHashMap::new, Collectors.toList()));
		return new BarChart(
				this.captions.of(topic, view, "What companies spend and mean to spend, by year",
						"Capital expenditure and AI investment, one panel a basis", drawn, notes,
						"No amount of a year is known as of this day."),
				panels.entrySet()
					.stream()
					.map((panel) -> new BarChart.Panel(panel.getKey().label, panel.getKey().unit,
							panel.getValue().stream().map(CapexCharts::line).toList()))
					.toList());
	}

	private static BarChart.Line line(DrawnFigure drawn) {
		return BarChart.Line.of(drawn.figure().subject().name() + ", " + drawn.figure().content().period().words(),
				drawn.mark());
	}

	/** What may stand in one panel. */
	private record Group(String label, Unit unit) {

	}

}
