package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.outlay.values.amount.Unit;

/**
 * Amounts as horizontal bars: companies side by side, a whole and its parts, budgets.
 * Panels of one unit share one scale; other amounts must not be compared. Labels are
 * beside the bars on wide screens and above them on narrow ones.
 */
public record BarChart(Caption caption, List<Panel> panels) implements Chart {

	private static final double LABELS = 170;

	private static final double WORDS = 190;

	private static final double INDENT = 14;

	private static final double THICK = 18;

	private static final double THIN = 13;

	private static final int LINES = 4;

	@Override
	public List<ChartRow> rows() {
		return this.panels.stream()
			.flatMap((panel) -> panel.lines.stream().map((line) -> ChartRow.of(panel.label, line.label, line.mark)))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return this.panels.stream().flatMap((panel) -> panel.lines.stream()).map(Line::mark);
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		double y = area.y();
		Unit labelled = null;
		for (Panel panel : this.panels) {
			double left = area.x() + (narrow ? 2 : LABELS + 10);
			double right = area.right() - BarShape.OPEN - (narrow ? 6 : WORDS + 8);
			AmountAxis axis = scale(panel.unit, narrow ? 3 : 4).between(left + below(panel.unit), right);
			boolean labels = !panel.unit.equals(labelled);
			y = panel(canvas, panel, axis, labels, new Box(area.x(), y, area.width(), 0), narrow) + 22;
			labelled = panel.unit;
		}
		return this.panels.isEmpty() ? y : y - 22;
	}

	/** One scale for all panels of a unit. */
	private AmountAxis scale(Unit unit, int steps) {
		return AmountAxis.between(unit, ends(unit, Mark::low).reduce(BigDecimal.ZERO, BigDecimal::min),
				ends(unit, Mark::reach).reduce(BigDecimal.ZERO, BigDecimal::max), steps);
	}

	private Stream<BigDecimal> ends(Unit unit, Function<Mark, BigDecimal> end) {
		return lines(unit).map((line) -> line.from.add(end.apply(line.mark)));
	}

	/** The room for arrows that lead below the scale. */
	private double below(Unit unit) {
		return lines(unit).anyMatch((line) -> line.mark.isOpenBelow()) ? BarShape.OPEN : 0;
	}

	private Stream<Line> lines(Unit unit) {
		return this.panels.stream().filter((panel) -> panel.unit.equals(unit)).flatMap((panel) -> panel.lines.stream());
	}

	/**
	 * Draws one panel and returns the y below it.
	 * @param labels whether to name the scale: only the first panel of a unit does
	 */
	private static double panel(Canvas canvas, Panel panel, AmountAxis axis, boolean labels, Box area, boolean narrow) {
		double y = area.y();
		if (!panel.label.isEmpty()) {
			y = canvas.lines(area.x(), y, FontMetrics.STRONG, ColourRole.INK,
					FontMetrics.STRONG.wrap(panel.label, area.width(), 2)) + 4;
		}
		Canvas rows = new Canvas();
		double bottom = labels ? y + 2 * FontMetrics.SMALL.leading() + 4 : y + 2;
		for (Line line : panel.lines) {
			Box room = new Box(area.x(), bottom, area.width(), 0);
			bottom = narrow ? narrow(rows, line, axis, room) : wide(rows, line, axis, room);
		}
		double top = labels ? axis(canvas, axis, y) : y;
		for (BigDecimal tick : axis.ticks()) {
			double x = axis.at(tick);
			canvas.line(x, top, x, bottom, axis.line(tick));
		}
		canvas.addAll(rows.shapes());
		return bottom;
	}

	/** Names the scale; returns the y at which its lines begin. */
	private static double axis(Canvas canvas, AmountAxis axis, double y) {
		double base = y + FontMetrics.SMALL.size();
		canvas.words(axis.start(), base, Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT, axis.caption());
		for (BigDecimal tick : axis.ticks()) {
			canvas.words(axis.at(tick), base + FontMetrics.SMALL.leading(),
					(tick.compareTo(axis.bottom()) == 0) ? Shape.Anchor.START : Shape.Anchor.MIDDLE, FontMetrics.SMALL,
					ColourRole.SOFT, axis.label(tick));
		}
		return base + FontMetrics.SMALL.leading() + 5;
	}

	private static double wide(Canvas rows, Line line, AmountAxis axis, Box room) {
		double indent = line.depth * INDENT;
		List<String> label = line.font().wrap(line.label, LABELS - indent, LINES);
		List<String> words = FontMetrics.LABEL.wrap(line.mark.words(), WORDS, LINES);
		List<String> told = FontMetrics.SMALL.wrap(line.mark.told(), WORDS, 1);
		double wordsHeight = words.size() * FontMetrics.LABEL.leading() + FontMetrics.SMALL.leading();
		double labelHeight = label.size() * line.font().leading();
		double height = Math.max(Math.max(labelHeight, wordsHeight), THICK) + 12;
		double middle = room.y() + height / 2;
		rows.lines(room.x() + indent, middle - labelHeight / 2, line.font(), ColourRole.INK, label);
		Canvas one = new Canvas();
		double x = bar(one, line, axis, middle) + 9;
		double widest = Math.max(FontMetrics.LABEL.widest(words), FontMetrics.SMALL.width(told.get(0)));
		one.block(new Box(x - 2, middle - wordsHeight / 2, widest + 4, wordsHeight), Paint.fill(ColourRole.PAPER, 1));
		double y = one.lines(x, middle - wordsHeight / 2, FontMetrics.LABEL, ColourRole.INK, words);
		one.lines(x, y, FontMetrics.SMALL, ColourRole.SOFT, told);
		rows.add(line.mark.titled(one, line.label));
		return room.y() + height;
	}

	private static double narrow(Canvas rows, Line line, AmountAxis axis, Box room) {
		double left = room.x() + line.depth * INDENT + 8;
		double width = room.right() - left;
		double y = room.y() + 8;
		List<String> label = line.font().wrap(line.label, width, 3);
		List<String> words = FontMetrics.LABEL.wrap(line.mark.words() + ", " + line.mark.told(), width, LINES);
		double height = label.size() * line.font().leading() + words.size() * FontMetrics.LABEL.leading();
		double widest = Math.max(line.font().widest(label), FontMetrics.LABEL.widest(words));
		Canvas one = new Canvas();
		one.block(new Box(left - 2, y, widest + 4, height), Paint.fill(ColourRole.PAPER, 1));
		y = one.lines(left, y, line.font(), ColourRole.INK, label);
		y = one.lines(left, y, FontMetrics.LABEL, ColourRole.SOFT, words) + 4;
		bar(one, line, axis, y + THIN / 2);
		rows.add(line.mark.titled(one, line.label));
		return y + THIN + 8;
	}

	/** Draws the bar; returns the x behind it. */
	private static double bar(Canvas canvas, Line line, AmountAxis axis, double middle) {
		double half = ((line.depth == 0) ? THICK : THIN) / 2;
		BarShape bar = new BarShape(axis, false, middle - half, middle + half);
		bar.draw(canvas, line.mark, line.from);
		return bar.end(line.mark, line.from);
	}

	/**
	 * Bars that may be compared with each other.
	 *
	 * @param label what they have in common; may be empty if there is only one panel
	 */
	public record Panel(String label, Unit unit, List<Line> lines) {
	}

	/**
	 * One bar.
	 *
	 * @param depth 0 for a whole, 1 for its parts, 2 for their parts
	 * @param from the amount at which the bar starts: the sum of the parts before it, if
	 * known
	 */
	public record Line(String label, int depth, BigDecimal from, Mark mark) {

		public static Line of(String label, Mark mark) {
			return new Line(label, 0, BigDecimal.ZERO, mark);
		}

		FontMetrics font() {
			return (this.depth == 0) ? FontMetrics.STRONG : FontMetrics.LABEL;
		}

	}

}
