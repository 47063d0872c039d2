package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.Products;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.TimeSeriesChart;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Charts of how much products and models are used, one panel a subject and measure. */
@Component
record UsageCharts(ChartFigures figures, CompanyTree tree, Products products, AiModels models,
		ResolvedQuantities resolved, ChartMarks marks, ChartCaptions captions) {

	private static final List<String> MEASURES = List.of("daily-active-users", "tokens-per-day", "downloads");

	Chart of(ChartTopic topic, PointOfView view) {
		ClaimFilter filter = view.claims().ofMeasures(MEASURES);
		SubjectRef company = topic.company();
		return of(topic, this.figures.all((company != null) ? filter.about(house(company.id())) : filter), view);
	}

	/** The same of figures read elsewhere; those of other measures are left aside. */
	Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		SubjectRef company = topic.company();
		List<Figure> use = held.figures()
			.stream()
			.filter((figure) -> MEASURES.contains(figure.measure().code()))
			.toList();
		List<DrawnFigure> drawn = this.resolved.read(use, view.asOf(), view.rule())
			.stream()
			.flatMap((resolved) -> resolved.headline().stream())
			.filter((headline) -> isDated(headline.figure()))
			.map((headline) -> this.marks.of(headline, view))
			.sorted(Comparator.comparing((DrawnFigure one) -> MEASURES.indexOf(one.figure().measure().code()))
				.thenComparing((one) -> one.figure().subject().name())
				.thenComparing((one) -> Objects.requireNonNull(one.figure().content().period().start())))
			.toList();
		Map<String, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy((one) -> label(one.figure()), LinkedHashMap::new, Collectors.toList()));
		return new TimeSeriesChart(
				this.captions.of(topic, view,
						((company != null) ? company.name() + ": how" : "How") + " much products and models are used",
						"Stocks at their time, one scale a panel: a product’s figure is never its company’s", drawn,
						held.notes(), "No figure of use with a known time is known as of this day."),
				"some time within",
				panels.entrySet()
					.stream()
					.map((panel) -> new TimeSeriesChart.Panel(panel.getKey(), panel.getValue().get(0).unit(),
							panel.getValue().stream().map(UsageCharts::spot).toList()))
					.toList());
	}

	/** Those of some companies whose products and models have a dated figure of use. */
	Stream<SubjectRef> shown(List<SubjectRef> companies, PointOfView view) {
		Set<String> used = this.figures.all(view.claims().ofMeasures(MEASURES))
			.figures()
			.stream()
			.filter(UsageCharts::isDated)
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

	/** A company, its divisions, products and models. */
	private List<String> house(String company) {
		List<String> ids = new ArrayList<>(this.tree.of(company));
		List<String> owned = new ArrayList<>();
		this.products.findByOwnerIdIn(ids).stream().map(Product::id).forEach(owned::add);
		this.models.findByDeveloperIdIn(ids).stream().map(AiModel::id).forEach(owned::add);
		ids.addAll(owned);
		return ids;
	}

	private static boolean isDated(Figure figure) {
		Period period = figure.content().period();
		return period.start() != null && period.end() != null;
	}

	private static String label(Figure figure) {
		String part = figure.parts().stream().map(Label::label).collect(Collectors.joining(", "));
		return figure.subject().name() + ": " + English.small(figure.measure().label())
				+ (part.isEmpty() ? "" : ", " + part);
	}

	private static TimeSeriesChart.Spot spot(DrawnFigure drawn) {
		Period period = drawn.figure().content().period();
		return new TimeSeriesChart.Spot(drawn.figure().id(), period.words(), Objects.requireNonNull(period.start()),
				Objects.requireNonNull(period.end()), drawn.mark(), null, "");
	}

}
