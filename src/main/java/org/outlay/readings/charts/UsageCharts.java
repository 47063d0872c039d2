package org.outlay.readings.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.Products;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.TimeSeriesChart;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Charts of how much products and models are used, one panel a subject and measure. */
@Component
record UsageCharts(ChartFigures figures, CompanyTree tree, Products products, AiModels models,
		ResolvedQuantities resolved, ChartMarks marks, ChartCaptions captions) implements ChartBuilder {

	private static final List<String> MEASURES = List.of("daily-active-users", "tokens-per-day", "downloads");

	@Override
	public ChartKind kind() {
		return ChartKind.USAGE;
	}

	/** The figures of a company, its divisions, products and models. */
	@Override
	public ChartFigures.Held read(ChartTopic topic, PointOfView view) {
		ClaimFilter filter = view.claims().ofMeasures(MEASURES);
		if (topic.company() == null) {
			return this.figures.all(filter);
		}
		List<String> house = this.tree.of(topic.company().id());
		return this.figures.all(filter.about(Stream
			.of(house.stream(), this.products.findByOwnerIdIn(house).stream().map(Product::id),
					this.models.findByDeveloperIdIn(house).stream().map(AiModel::id))
			.flatMap(Function.identity())
			.toList()));
	}

	@Override
	public Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		SubjectRef company = topic.company();
		List<Figure> use = held.figures()
			.stream()
			.filter((figure) -> MEASURES.contains(figure.measure().code()))
			.toList();
		List<Headline> shown = this.resolved.headlines(use, view.rule());
		List<String> notes = new ArrayList<>(held.notes());
		notes.addAll(undrawn(shown));
		List<DrawnFigure> drawn = shown.stream()
			.filter((headline) -> isDated(headline.figure()) && !headline.figure().amount().isWide())
			.map((headline) -> this.marks.of(headline, view))
			.sorted(Comparator.comparing((DrawnFigure one) -> MEASURES.indexOf(one.figure().measure().code()))
				.thenComparing((one) -> one.figure().subject().name())
				.thenComparing((one) -> Objects.requireNonNull(one.figure().content().period().start())))
			.toList();
		return new TimeSeriesChart(
				this.captions.of(topic, view,
						((company != null) ? company.name() + ": how" : "How") + " much products and models are used",
						"Stocks at their time, one scale a panel: a product’s figure is never its company’s", drawn,
						notes, "No figure of use with a known time is known as of this day."),
				"some time within",
				DrawnFigure.panels(drawn, (one) -> label(one.figure()),
						(label, unit, some) -> new TimeSeriesChart.Panel(label, unit,
								some.stream().map(UsageCharts::spot).toList())));
	}

	/** Names the figures whose bounds are too far apart to draw. */
	private static List<String> undrawn(List<Headline> shown) {
		String words = shown.stream()
			.map(Headline::figure)
			.filter((figure) -> isDated(figure) && figure.amount().isWide())
			.map((figure) -> figure.subject().name() + ", " + figure.wording() + " (" + English.small(figure.topic())
					+ ")")
			.collect(Collectors.joining("; "));
		return words.isEmpty() ? List.of() : List.of("Too vague to draw: " + words + ".");
	}

	/** Companies whose products and models have a dated figure of use. */
	@Override
	public Stream<SubjectRef> shown(List<SubjectRef> companies, PointOfView view) {
		Set<String> used = this.figures.all(view.claims().ofMeasures(MEASURES))
			.figures()
			.stream()
			.filter((figure) -> isDated(figure) && !figure.amount().isWide())
			.map((figure) -> figure.content().subject())
			.collect(Collectors.toSet());
		Set<String> owners = new HashSet<>(used);
		this.products.findAll(Sort.by("name"))
			.stream()
			.filter((product) -> used.contains(product.id()))
			.forEach((product) -> owners.add(String.valueOf(product.ownerId())));
		this.models.findAll(Sort.by("name"))
			.stream()
			.filter((model) -> used.contains(model.id()))
			.forEach((model) -> owners.add(String.valueOf(model.developerId())));
		return companies.stream()
			.filter((company) -> owners.contains(company.id())
					|| this.tree.of(company.id()).stream().anyMatch(owners::contains));
	}

	private static boolean isDated(Figure figure) {
		Period period = figure.content().period();
		return period.start() != null && period.end() != null;
	}

	private static String label(Figure figure) {
		return figure.subject().name() + ": " + English.small(Label.list(figure.measure(), figure.parts()));
	}

	private static TimeSeriesChart.Spot spot(DrawnFigure drawn) {
		Period period = drawn.figure().content().period();
		LocalDate end = Objects.requireNonNull(period.end());
		LocalDate seen = seen(drawn.figure());
		return new TimeSeriesChart.Spot(drawn.figure().id(),
				period.words() + (seen.isBefore(end) ? ", by " + English.day(seen) : ""),
				Objects.requireNonNull(period.start()), seen, drawn.mark(), null, "");
	}

	/** The last day it can be about: an actual is not observed after its publication. */
	private static LocalDate seen(Figure figure) {
		Period period = figure.content().period();
		LocalDate start = Objects.requireNonNull(period.start());
		LocalDate end = Objects.requireNonNull(period.end());
		PublicationWindow window = figure.source().published();
		if (figure.content().nature() != Nature.ACTUAL || window == null || !window.latest().isBefore(end)) {
			return end;
		}
		return window.latest().isBefore(start) ? start : window.latest();
	}

}
