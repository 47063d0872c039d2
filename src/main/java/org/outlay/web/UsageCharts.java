package org.outlay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.AiModels;
import org.outlay.aimodel.Product;
import org.outlay.aimodel.Products;
import org.outlay.chart.Chart;
import org.outlay.chart.Trails;
import org.outlay.claim.ClaimFilter;
import org.outlay.headline.Cells;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.outlay.period.Period;

import org.springframework.stereotype.Component;

/** Charts of how much products and models are used, one panel a subject and measure. */
@Component
class UsageCharts {

	private static final List<String> MEASURES = List.of("daily-active-users", "tokens-per-day", "downloads");

	private final ChartFigures figures;

	private final Houses houses;

	private final Products products;

	private final AiModels models;

	private final Cells cells;

	private final ChartMarks marks;

	private final ChartCaptions captions;

	UsageCharts(ChartFigures figures, Houses houses, Products products, AiModels models, Cells cells, ChartMarks marks,
			ChartCaptions captions) {
		this.figures = figures;
		this.houses = houses;
		this.products = products;
		this.models = models;
		this.cells = cells;
		this.marks = marks;
		this.captions = captions;
	}

	Chart of(ChartTopic topic, Lens lens) {
		ClaimFilter filter = lens.claims().ofMeasures(MEASURES);
		SubjectRef company = topic.company();
		return of(topic, this.figures.all((company != null) ? filter.about(house(company.id())) : filter), lens);
	}

	/** The same of figures read elsewhere; those of other measures are left aside. */
	Chart of(ChartTopic topic, ChartFigures.Held held, Lens lens) {
		SubjectRef company = topic.company();
		List<Figure> use = held.figures()
			.stream()
			.filter((figure) -> MEASURES.contains(figure.measure().code()))
			.toList();
		List<DrawnFigure> drawn = this.cells.read(use, lens.asOf(), lens.rule())
			.stream()
			.flatMap((cell) -> cell.headline().stream())
			.filter((headline) -> isDated(headline.figure()))
			.map((headline) -> this.marks.of(headline, lens))
			.sorted(Comparator.comparing((DrawnFigure one) -> MEASURES.indexOf(one.figure().measure().code()))
				.thenComparing((one) -> one.figure().subject().name())
				.thenComparing((one) -> Objects.requireNonNull(one.figure().stated().period().start())))
			.toList();
		Map<String, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy((one) -> label(one.figure()), LinkedHashMap::new, Collectors.toList()));
		return new Trails(
				this.captions.of(topic, lens,
						((company != null) ? company.name() + ": how" : "How") + " much products and models are used",
						"Stocks at their time, one scale a panel: a product’s figure is never its company’s", drawn,
						held.notes(), "No figure of use with a known time is known as of this day."),
				"some time within",
				panels.entrySet()
					.stream()
					.map((panel) -> new Trails.Panel(panel.getKey(), panel.getValue().get(0).unit(),
							panel.getValue().stream().map(UsageCharts::spot).toList()))
					.toList());
	}

	/** A company, its divisions, products and models. */
	private List<String> house(String company) {
		List<String> ids = new ArrayList<>(this.houses.of(company));
		List<String> owned = new ArrayList<>();
		this.products.findByOwnerIdIn(ids).stream().map(Product::id).forEach(owned::add);
		this.models.findByDeveloperIdIn(ids).stream().map(AiModel::id).forEach(owned::add);
		ids.addAll(owned);
		return ids;
	}

	private static boolean isDated(Figure figure) {
		Period period = figure.stated().period();
		return period.start() != null && period.end() != null;
	}

	private static String label(Figure figure) {
		String part = figure.parts().stream().map(Label::label).collect(Collectors.joining(", "));
		return figure.subject().name() + ": " + Phrases.small(figure.measure().label())
				+ (part.isEmpty() ? "" : ", " + part);
	}

	private static Trails.Spot spot(DrawnFigure drawn) {
		Period period = drawn.figure().stated().period();
		return new Trails.Spot(drawn.figure().id(), period.words(), Objects.requireNonNull(period.start()),
				Objects.requireNonNull(period.end()), drawn.mark(), null, "");
	}

}
