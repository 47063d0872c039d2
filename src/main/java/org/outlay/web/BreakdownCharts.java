package org.outlay.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Interval;
import org.outlay.amount.Quantity;
import org.outlay.breakdown.Composition;
import org.outlay.breakdown.Compositions;
import org.outlay.breakdown.Coverage;
import org.outlay.breakdown.Sum;
import org.outlay.chart.Bars;
import org.outlay.chart.Chart;
import org.outlay.chart.Cited;
import org.outlay.chart.Mark;
import org.outlay.chart.Standing;
import org.outlay.claim.ClaimType;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.lens.Lens;

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
	List<ChartTopic> topics(ChartTopic of, Lens lens) {
		return topics(of, held(of, lens), lens);
	}

	List<ChartTopic> topics(ChartTopic of, ChartFigures.Held held, Lens lens) {
		return compositions(of, held, lens).sorted((a, b) -> b.parts().size() - a.parts().size())
			.map(BreakdownCharts::topic)
			.distinct()
			.toList();
	}

	private static ChartTopic topic(Composition one) {
		return new ChartTopic(ChartKind.BREAKDOWN, one.whole().subject(), one.whole().stated().basis(),
				one.whole().stated().period().byDays());
	}

	private ChartFigures.Held held(ChartTopic of, Lens lens) {
		return this.figures.about(of.company(), lens.claims().ofType(ClaimType.CAPEX).onBasis(of.basis()));
	}

	private static Stream<Composition> compositions(ChartTopic of, ChartFigures.Held held, Lens lens) {
		Predicate<Composition> wanted = (one) -> (of.basis() == null || of.basis().equals(one.whole().stated().basis()))
				&& (of.period() == null || one.whole().stated().period().byDays().equals(of.period().byDays()));
		return Compositions.of(held.figures(), lens.asOf())
			.stream()
			.filter((one) -> !one.parts().isEmpty())
			.filter(wanted);
	}

	/** Of several wholes the one of most parts. */
	Chart of(ChartTopic topic, Lens lens) {
		return of(topic, held(topic, lens), lens);
	}

	Chart of(ChartTopic topic, ChartFigures.Held held, Lens lens) {
		Optional<Composition> found = compositions(topic, held, lens)
			.reduce((a, b) -> (b.parts().size() > a.parts().size()) ? b : a);
		String company = (topic.company() != null) ? topic.company().name() : "the company";
		if (found.isEmpty()) {
			return new Bars(this.captions.of(topic, lens, company + ": what its spending consists of",
					"Parts of capital expenditure", List.of(), List.of(),
					"No source known as of this day breaks down what " + company + " spends on this basis and time."),
					List.of());
		}
		Composition whole = found.get();
		Tree tree = new Tree(lens);
		tree.add(whole, 0, BigDecimal.ZERO, null);
		String time = whole.whole().stated().period().words();
		String basis = basis(whole.whole());
		ChartTopic exact = topic(whole);
		return new Bars(
				this.captions.of(exact, lens,
						company + ": what its " + Phrases.small(basis) + " of " + time + " consists of",
						basis + ", the whole and its parts", tree.drawn, notes(whole, lens), "No parts are known."),
				List.of(new Bars.Panel("", tree.drawn.get(0).unit(), tree.lines)));
	}

	private static String basis(Figure figure) {
		return (figure.basis() != null) ? figure.basis().label() : figure.measure().label();
	}

	private static List<String> notes(Composition whole, Lens lens) {
		List<String> notes = new ArrayList<>();
		if (!whole.words().isEmpty()) {
			notes.add(whole.words()
					+ ((lens.money().unit() != null) ? " Worked out in the currency of the source." : ""));
		}
		whole.across().forEach((across) -> notes.add(across.part().label() + " over all: " + across.words() + "."));
		whole.leftOut()
			.forEach((left) -> notes.add("Not drawn: " + left.figure().wording() + ", " + left.reason() + "."));
		return notes;
	}

	/** Lays out a whole, its parts and theirs. */
	private final class Tree {

		private final Lens lens;

		private final List<DrawnFigure> drawn = new ArrayList<>();

		private final List<Bars.Line> lines = new ArrayList<>();

		Tree(Lens lens) {
			this.lens = lens;
		}

		void add(Composition one, int depth, BigDecimal from, @Nullable Figure above) {
			DrawnFigure whole = BreakdownCharts.this.marks.of(one.whole(), this.lens);
			this.drawn.add(whole);
			this.lines.add(new Bars.Line(label(one.whole(), above), depth, from, whole.mark()));
			BigDecimal next = from;
			boolean inRow = one.sum() != null;
			for (Composition part : one.parts()) {
				add(part, depth + 1, inRow ? next : from, one.whole());
				Interval interval = BreakdownCharts.this.marks.of(part.whole(), this.lens).mark().interval();
				inRow = inRow && interval.isPoint();
				next = (inRow && interval.low() != null) ? next.add(interval.low()) : next;
			}
			Sum sum = one.sum();
			if (sum != null && this.lens.money().unit() == null && sum.coverage() != Coverage.COMPLETE
					&& !sum.rest().interval().isNegative()) {
				this.lines.add(new Bars.Line("Not broken down", depth + 1, inRow ? next : from, rest(sum.rest())));
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

		private static Mark rest(Quantity rest) {
			Interval interval = rest.interval();
			BigDecimal low = interval.low();
			boolean mayBeNothing = low == null || low.signum() < 0;
			Interval drawn = mayBeNothing
					? new Interval(BigDecimal.ZERO, true, interval.high(), interval.highIncluded()) : interval;
			return new Mark(drawn, rest.approximate(), Standing.DERIVED, false,
					new Quantity(drawn, rest.unit(), rest.approximate()).words(), "worked out by Outlay",
					Cited.workedOut("the whole less its parts"), "");
		}

	}

}
