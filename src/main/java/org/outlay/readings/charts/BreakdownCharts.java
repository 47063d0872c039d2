package org.outlay.readings.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.outlay.facts.claim.Capex;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.Sum;
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
 * Charts of parts beside their whole, each part starting where the one before it ends if
 * that is known.
 */
@Component
record BreakdownCharts(ChartFigures figures, Compositions compositions, ChartMarks marks,
		ChartCaptions captions) implements ChartBuilder {

	@Override
	public ChartKind kind() {
		return ChartKind.BREAKDOWN;
	}

	@Override
	public ChartFigures.Held read(ChartTopic topic, PointOfView view) {
		return this.figures.about(topic.company(), view.claims().only(Capex.class).ofFamily(topic.family()));
	}

	/** The wholes that are broken down, most parts to fewest. */
	@Override
	public List<ChartTopic> topics(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		return compositions(topic, held, view).sorted((a, b) -> b.parts().size() - a.parts().size())
			.map(BreakdownCharts::topic)
			.distinct()
			.toList();
	}

	private static ChartTopic topic(Composition one) {
		return new ChartTopic(ChartKind.BREAKDOWN, one.whole().subject(), one.whole().quantity().family(),
				one.whole().content().period().byDays());
	}

	private Stream<Composition> compositions(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		return this.compositions.of(held.figures(), view.rule())
			.stream()
			.filter((one) -> !one.parts().isEmpty())
			.filter((one) -> topic.family() == null || topic.family().equals(one.whole().quantity().family()))
			.filter((one) -> topic.period() == null
					|| one.whole().content().period().byDays().equals(topic.period().byDays()));
	}

	/** Of several wholes, the one with the most parts. */
	@Override
	public Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		Optional<Composition> found = compositions(topic, held, view)
			.reduce((a, b) -> (b.parts().size() > a.parts().size()) ? b : a);
		String company = (topic.company() != null) ? topic.company().name() : "the company";
		if (found.isEmpty()) {
			return new BarChart(this.captions.of(topic, view, company + ": what its spending consists of",
					"Parts of capital expenditure", List.of(), List.of(),
					"No source known as of this day breaks down what " + company + " spends of this family and time."),
					List.of());
		}
		Composition whole = found.get();
		Tree tree = new Tree(view);
		tree.add(whole, 0, BigDecimal.ZERO, List.of());
		String what = whole.whole().what().label();
		return new BarChart(
				this.captions.of(topic(whole), view,
						company + ": what its " + English.small(what) + " of "
								+ whole.whole().content().period().words() + " consists of",
						what + ", the whole and its parts", tree.drawn, notes(whole, view), "No parts are known."),
				List.of(new BarChart.Panel("", tree.drawn.get(0).unit(), tree.lines)));
	}

	private static List<String> notes(Composition whole, PointOfView view) {
		List<String> notes = new ArrayList<>();
		if (!whole.words().isEmpty()) {
			notes.add(whole.words()
					+ ((view.money().unit() != null) ? " Calculated in the currency of the source." : ""));
		}
		whole.across()
			.forEach((crossTotal) -> notes.add(crossTotal.part().label() + " over all: " + crossTotal.words() + "."));
		whole.leftOut()
			.forEach((left) -> notes.add("Not drawn: " + left.figure().wording() + ", " + left.reason() + "."));
		return notes;
	}

	/** The lines of a whole, its parts and theirs. */
	private final class Tree {

		private final PointOfView view;

		private final List<DrawnFigure> drawn = new ArrayList<>();

		private final List<BarChart.Line> lines = new ArrayList<>();

		Tree(PointOfView view) {
			this.view = view;
		}

		/** Adds a whole and its parts, and returns the interval it is drawn as. */
		Interval add(Composition one, int depth, BigDecimal from, List<Label> above) {
			DrawnFigure whole = BreakdownCharts.this.marks.of(one.whole(), this.view);
			this.drawn.add(whole);
			String own = Label.list(one.whole().parts().stream().filter((part) -> !above.contains(part)).toList());
			this.lines.add(new BarChart.Line(own.isEmpty() ? "The whole" : own, depth, from, whole.mark()));
			BigDecimal next = from;
			Sum sum = one.sum();
			boolean inRow = sum != null;
			for (Composition part : one.parts()) {
				Interval interval = add(part, depth + 1, inRow ? next : from, one.whole().parts());
				inRow = inRow && interval.isPoint();
				next = (inRow && interval.low() != null) ? next.add(interval.low()) : next;
			}
			if (sum != null && this.view.money().unit() == null && sum.coverage() != Sum.PartCoverage.COMPLETE
					&& !sum.rest().interval().isNegative()) {
				this.lines.add(new BarChart.Line("Not broken down", depth + 1, inRow ? next : from, rest(sum.rest())));
			}
			return whole.mark().interval();
		}

		private static Mark rest(Extent rest) {
			Interval interval = rest.interval();
			BigDecimal low = interval.low();
			Interval drawn = (low == null || low.signum() < 0)
					? new Interval(BigDecimal.ZERO, true, interval.high(), interval.highIncluded()) : interval;
			return new Mark(drawn, rest.approximate(), MarkNature.DERIVED, false, rest.with(drawn).words(),
					"worked out by Outlay", SourceLink.workedOut("the whole less its parts"), "");
		}

	}

}
