package org.outlay.web;

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

import org.outlay.amount.Unit;
import org.outlay.chart.Bars;
import org.outlay.chart.Chart;
import org.outlay.chart.Columns;
import org.outlay.claim.ClaimType;
import org.outlay.claim.Nature;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.outlay.period.Period;

import org.springframework.stereotype.Component;

/**
 * Charts of capital expenditure by year: of each year the headline of what was spent, of
 * what the company means to spend and of what others expect.
 */
@Component
class CapexCharts {

	private static final List<Set<Nature>> SIDES = List.of(Set.of(Nature.PLAN, Nature.GUIDANCE, Nature.COMMITMENT),
			Set.of(Nature.ACTUAL), Set.of(Nature.FORECAST));

	private static final int SHORTEST_YEAR = 350;

	private static final int LONGEST_YEAR = 380;

	private static final Comparator<DrawnFigure> BY_YEAR = Comparator
		.comparing((DrawnFigure drawn) -> Objects.requireNonNull(drawn.figure().stated().period().end()));

	private final ChartFigures figures;

	private final Cells cells;

	private final ChartMarks marks;

	private final ChartCaptions captions;

	private final Groups groups;

	CapexCharts(ChartFigures figures, Cells cells, ChartMarks marks, ChartCaptions captions, Groups groups) {
		this.figures = figures;
		this.cells = cells;
		this.marks = marks;
		this.captions = captions;
		this.groups = groups;
	}

	/** The companies there is a year of, those with most years first. */
	List<ChartTopic> topics(Lens lens) {
		Map<SubjectRef, Long> years = figures(ChartTopic.of(ChartKind.CAPEX, null), lens).figures()
			.stream()
			.filter((figure) -> isYear(figure.stated().period()))
			.collect(Collectors.groupingBy(Figure::subject, Collectors.counting()));
		return years.entrySet()
			.stream()
			.sorted(Map.Entry.<SubjectRef, Long>comparingByValue()
				.reversed()
				.thenComparing((entry) -> entry.getKey().name()))
			.map((entry) -> ChartTopic.of(ChartKind.CAPEX, entry.getKey()))
			.toList();
	}

	Chart of(ChartTopic topic, Lens lens) {
		return of(topic, figures(topic, lens), lens);
	}

	/** The same of figures read elsewhere; parts of a whole are left aside. */
	Chart of(ChartTopic topic, ChartFigures.Held held, Lens lens) {
		List<Figure> all = held.figures().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		List<Headline> headlines = headlines(all, lens);
		List<DrawnFigure> drawn = headlines.stream()
			.filter((headline) -> !headline.figure().stated().isWithdrawal())
			.map((headline) -> this.marks.of(headline, lens))
			.sorted(BY_YEAR)
			.toList();
		List<String> notes = new ArrayList<>(undrawn(all));
		notes.addAll(held.notes());
		headlines.stream()
			.map(Headline::figure)
			.filter((figure) -> figure.stated().isWithdrawal())
			.map((figure) -> figure.subject().name() + " has withdrawn its plan for " + figure.stated().period().words()
					+ " (" + basis(figure) + ").")
			.forEach(notes::add);
		if (drawn.stream().anyMatch((one) -> one.mark().note().contains("Claimed as well"))) {
			notes.add(0, "Where several claims stand, the headline by the published rule is drawn.");
		}
		return (topic.company() != null) ? columns(topic, topic.company(), lens, drawn, notes)
				: bars(topic, lens, drawn, notes);
	}

	private ChartFigures.Held figures(ChartTopic topic, Lens lens) {
		return this.figures.about(topic.company(),
				lens.claims().ofType(ClaimType.CAPEX).whole().onBasis(topic.basis()));
	}

	private List<Headline> headlines(List<Figure> all, Lens lens) {
		List<Headline> headlines = new ArrayList<>();
		for (Set<Nature> side : SIDES) {
			List<Figure> said = all.stream()
				.filter((figure) -> side.contains(figure.stated().nature()) && isYear(figure.stated().period()))
				.toList();
			this.cells.read(said, lens.asOf(), lens.rule())
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
			.filter((figure) -> !isYear(figure.stated().period()) && !figure.isRepeat())
			.map((figure) -> figure.subject().name() + ", " + figure.wording() + " (" + basis(figure) + ", "
					+ figure.stated().period().words() + ")")
			.distinct()
			.collect(Collectors.joining("; "));
		return words.isEmpty() ? List.of() : List.of("Of several years or of none, so not drawn: " + words + ".");
	}

	private static String basis(Figure figure) {
		return (figure.basis() != null) ? figure.basis().label() : figure.measure().label();
	}

	private Chart columns(ChartTopic topic, SubjectRef company, Lens lens, List<DrawnFigure> drawn,
			List<String> notes) {
		Map<Group, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy((one) -> new Group(basis(one.figure()), one.unit()), LinkedHashMap::new,
					Collectors.toList()));
		return new Columns(
				this.captions.of(topic, lens, company.name() + ": what it spends and means to spend, by year",
						"Capital expenditure and AI investment, one panel a basis", drawn, notes,
						"No amount of a year is known of " + company.name() + " as of this day."),
				panels.entrySet()
					.stream()
					.map((panel) -> new Columns.Panel(panel.getKey().label, panel.getKey().unit,
							years(panel.getValue())))
					.toList());
	}

	private static List<Columns.Year> years(List<DrawnFigure> drawn) {
		Map<String, List<DrawnFigure>> years = drawn.stream()
			.collect(Collectors.groupingBy((one) -> one.figure().stated().period().words(), LinkedHashMap::new,
					Collectors.toList()));
		return years.entrySet()
			.stream()
			.map((year) -> new Columns.Year(year.getKey(), year.getValue().stream().map(DrawnFigure::mark).toList()))
			.toList();
	}

	private Chart bars(ChartTopic topic, Lens lens, List<DrawnFigure> drawn, List<String> notes) {
		Set<String> groups = this.groups.ids();
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
		return new Bars(
				this.captions.of(topic, lens, "What companies spend and mean to spend, by year",
						"Capital expenditure and AI investment, one panel a basis", drawn, notes,
						"No amount of a year is known as of this day."),
				panels.entrySet()
					.stream()
					.map((panel) -> new Bars.Panel(panel.getKey().label, panel.getKey().unit,
							panel.getValue().stream().map(CapexCharts::line).toList()))
					.toList());
	}

	private static Bars.Line line(DrawnFigure drawn) {
		return Bars.Line.of(drawn.figure().subject().name() + ", " + drawn.figure().stated().period().words(),
				drawn.mark());
	}

	/** What may stand in one panel. */
	private record Group(String label, Unit unit) {

	}

}
