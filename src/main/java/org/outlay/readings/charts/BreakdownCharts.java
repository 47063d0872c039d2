package org.outlay.readings.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.Sum;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.drawing.BarChart;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.Mark;
import org.outlay.values.drawing.MarkNature;
import org.outlay.values.drawing.SourceLink;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Charts of parts beside their whole, each part behind those before it where that is
 * known.
 */
@Component
class BreakdownCharts {

	private final ChartFigures figures;

	private final ChartMarks marks;

	private final ChartCaptions captions;

	BreakdownCharts(ChartFigures figures, ChartMarks marks, ChartCaptions captions) {
		this.figures = figures;
		this.marks = marks;
		this.captions = captions;
	}

	/** What is broken down, those of most parts first. */
	List<ChartTopic> topics(ChartTopic of, PointOfView view) {
		return topics(of, held(of, view), view);
	}

	List<ChartTopic> topics(ChartTopic of, ChartFigures.Held held, PointOfView view) {
		return compositions(of, held, view).sorted((a, b) -> b.parts().size() - a.parts().size())
			.map(BreakdownCharts::topic)
			.distinct()
			.toList();
	}

	private static ChartTopic topic(Composition one) {
		return new ChartTopic(ChartKind.BREAKDOWN, one.whole().subject(), one.whole().content().basis(),
				one.whole().content().period().byDays());
	}

	private ChartFigures.Held held(ChartTopic of, PointOfView view) {
		return this.figures.about(of.company(), view.claims().ofType(ClaimType.CAPEX).onBasis(of.basis()));
	}

	private static Stream<Composition> compositions(ChartTopic of, ChartFigures.Held held, PointOfView view) {
		Predicate<Composition> wanted = (one) -> (of.basis() == null
				|| of.basis().equals(one.whole().content().basis()))
				&& (of.period() == null || one.whole().content().period().byDays().equals(of.period().byDays()));
		return Compositions.of(held.figures(), view.asOf())
			.stream()
			.filter((one) -> !one.parts().isEmpty())
			.filter(wanted);
	}

	/** Of several wholes the one of most parts. */
	Chart of(ChartTopic topic, PointOfView view) {
		return of(topic, held(topic, view), view);
	}

	Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		Optional<Composition> found = compositions(topic, held, view)
			.reduce((a, b) -> (b.parts().size() > a.parts().size()) ? b : a);
		String company = (topic.company() != null) ? topic.company().name() : "the company";
		if (found.isEmpty()) {
			return new BarChart(this.captions.of(topic, view, company + ": what its spending consists of",
					"Parts of capital expenditure", List.of(), List.of(),
					"No source known as of this day breaks down what " + company + " spends on this basis and time."),
					List.of());
		}
		Composition whole = found.get();
		Tree tree = new Tree(view);
		tree.add(whole, 0, BigDecimal.ZERO, null);
		String time = whole.whole().content().period().words();
		String basis = basis(whole.whole());
		ChartTopic exact = topic(whole);
		return new BarChart(
				this.captions.of(exact, view,
						company + ": what its " + English.small(basis) + " of " + time + " consists of",
						basis + ", the whole and its parts", tree.drawn, notes(whole, view), "No parts are known."),
				List.of(new BarChart.Panel("", tree.drawn.get(0).unit(), tree.lines)));
	}

	private static String basis(Figure figure) {
		return (figure.basis() != null) ? figure.basis().label() : figure.measure().label();
	}

	private static List<String> notes(Composition whole, PointOfView view) {
		List<String> notes = new ArrayList<>();
		if (!whole.words().isEmpty()) {
			notes.add(whole.words()
					+ ((view.money().unit() != null) ? " Worked out in the currency of the source." : ""));
		}
		whole.across()
			.forEach((crossTotal) -> notes.add(crossTotal.part().label() + " over all: " + crossTotal.words() + "."));
		whole.leftOut()
			.forEach((left) -> notes.add("Not drawn: " + left.figure().wording() + ", " + left.reason() + "."));
		return notes;
	}

	/** Lays out a whole, its parts and theirs. */
	private final class Tree {

		private final PointOfView view;

		private final List<DrawnFigure> drawn = new ArrayList<>();

		private final List<BarChart.Line> lines = new ArrayList<>();

		Tree(PointOfView view) {
			this.view = view;
		}

		void add(Composition one, int depth, BigDecimal from, @Nullable Figure above) {
			DrawnFigure whole = BreakdownCharts.this.marks.of(one.whole(), this.view);
			this.drawn.add(whole);
			this.lines.add(new BarChart.Line(label(one.whole(), above), depth, from, whole.mark()));
			BigDecimal next = from;
			boolean inRow = one.sum() != null;
			for (Composition part : one.parts()) {
				add(part, depth + 1, inRow ? next : from, one.whole());
				Interval interval = BreakdownCharts.this.marks.of(part.whole(), this.view).mark().interval();
				inRow = inRow && interval.isPoint();
				next = (inRow && interval.low() != null) ? next.add(interval.low()) : next;
			}
			Sum sum = one.sum();
			if (sum != null && this.view.money().unit() == null && sum.coverage() != Sum.PartCoverage.COMPLETE
					&& !sum.rest().interval().isNegative()) {
				this.lines.add(new BarChart.Line("Not broken down", depth + 1, inRow ? next : from, rest(sum.rest())));
			}
		}

		private static String label(Figure figure, @Nullable Figure above) {
			List<String> own = figure.parts()
				.stream()
				.filter((part) -> above == null || !above.parts().contains(part))
				.map(Label::label)
				.toList();
			return own.isEmpty() ? "The whole" : String.join(", ", own);
		}

		private static Mark rest(Extent rest) {
			Interval interval = rest.interval();
			BigDecimal low = interval.low();
			boolean mayBeNothing = low == null || low.signum() < 0;
			Interval drawn = mayBeNothing
					? new Interval(BigDecimal.ZERO, true, interval.high(), interval.highIncluded()) : interval;
			return new Mark(drawn, rest.approximate(), MarkNature.DERIVED, false,
					new Extent(drawn, rest.unit(), rest.approximate()).words(), "worked out by Outlay",
					SourceLink.workedOut("the whole less its parts"), "");
		}

	}

}
