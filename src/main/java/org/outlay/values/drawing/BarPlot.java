package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.mark.AmountAxis;
import org.outlay.values.drawing.mark.BarShape;
import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.FontMetrics;
import org.outlay.values.drawing.svg.Paint;
import org.outlay.values.drawing.svg.Shape;

/** Draws lying bars: on a desk with words on both sides, on a telephone beneath them. */
final class BarPlot implements Plot {

	private static final double LABELS = 170;

	private static final double WORDS = 190;

	private static final double INDENT = 14;

	private static final double THICK = 18;

	private static final double THIN = 13;

	private static final int LINES = 4;

	private final List<BarChart.Panel> panels;

	BarPlot(List<BarChart.Panel> panels) {
		this.panels = panels;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		double y = area.y();
		Unit labelled = null;
		for (BarChart.Panel panel : this.panels) {
			double left = area.x() + (narrow ? 2 : LABELS + 10);
			double right = area.right() - BarShape.OPEN - (narrow ? 6 : WORDS + 8);
			AmountAxis axis = scale(panel.unit(), narrow ? 3 : 4).between(left + below(panel.unit()), right);
			boolean labels = !panel.unit().equals(labelled);
			y = panel(canvas, panel, axis, labels, new Box(area.x(), y, area.width(), 0), narrow) + 22;
			labelled = panel.unit();
		}
		return this.panels.isEmpty() ? y : y - 22;
	}

	/** One scale for all panels of a unit. */
	private AmountAxis scale(Unit unit, int steps) {
		BigDecimal least = lines(unit).map((line) -> line.from().add(line.mark().low()))
			.reduce(BigDecimal.ZERO, BigDecimal::min);
		BigDecimal most = lines(unit).map((line) -> line.from().add(line.mark().reach()))
			.reduce(BigDecimal.ZERO, BigDecimal::max);
		return AmountAxis.between(unit, least, most, steps, 0, 1);
	}

	/** The room for arrows that lead below the scale. */
	private double below(Unit unit) {
		return lines(unit).anyMatch((line) -> line.mark().isOpenBelow()) ? BarShape.OPEN : 0;
	}

	private Stream<BarChart.Line> lines(Unit unit) {
		return this.panels.stream()
			.filter((panel) -> panel.unit().equals(unit))
			.flatMap((panel) -> panel.lines().stream());
	}

	/**
	 * Draws one panel and returns where it ends.
	 * @param labels whether its scale is named: panels of one unit share one, and the
	 * first of them names it
	 */
	private static double panel(Canvas canvas, BarChart.Panel panel, AmountAxis axis, boolean labels, Box area,
			boolean narrow) {
		double y = area.y();
		if (!panel.label().isEmpty()) {
			y = canvas.lines(area.x(), y, Shape.Anchor.START, FontMetrics.STRONG, ColourRole.INK,
					FontMetrics.STRONG.wrap(panel.label(), area.width(), 2)) + 4;
		}
		Canvas rows = new Canvas();
		double bottom = labels ? y + 2 * FontMetrics.SMALL.leading() + 4 : y + 2;
		for (BarChart.Line line : panel.lines()) {
			Box room = new Box(area.x(), bottom, area.width(), 0);
			bottom = narrow ? narrow(rows, line, axis, room) : wide(rows, line, axis, room);
		}
		double top = y;
		if (labels) {
			top = axis(canvas, axis, y);
		}
		for (BigDecimal tick : axis.ticks()) {
			double x = axis.at(tick);
			canvas.line(x, top, x, bottom, Paint.line((tick.signum() == 0) ? ColourRole.INK : ColourRole.RULE, 1));
		}
		canvas.addAll(rows.shapes());
		return bottom;
	}

	/** Names the scale; returns where its lines begin. */
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

	private static double wide(Canvas rows, BarChart.Line line, AmountAxis axis, Box room) {
		double indent = line.depth() * INDENT;
		FontMetrics fontMetrics = (line.depth() == 0) ? FontMetrics.STRONG : FontMetrics.LABEL;
		List<String> label = fontMetrics.wrap(line.label(), LABELS - indent, LINES);
		List<String> words = FontMetrics.LABEL.wrap(line.mark().words(), WORDS, LINES);
		List<String> told = FontMetrics.SMALL.wrap(line.mark().told(), WORDS, 1);
		double wordsHeight = words.size() * FontMetrics.LABEL.leading() + FontMetrics.SMALL.leading();
		double labelHeight = label.size() * fontMetrics.leading();
		double height = Math.max(Math.max(labelHeight, wordsHeight), THICK) + 12;
		double middle = room.y() + height / 2;
		rows.lines(room.x() + indent, middle - labelHeight / 2, Shape.Anchor.START, fontMetrics, ColourRole.INK, label);
		Canvas one = new Canvas();
		double end = bar(one, line, axis, middle);
		double x = end + 9;
		double widest = words.stream().mapToDouble(FontMetrics.LABEL::width).max().orElse(0);
		one.block(new Box(x - 2, middle - wordsHeight / 2, Math.max(widest, FontMetrics.SMALL.width(told.get(0))) + 4,
				wordsHeight), Paint.fill(ColourRole.PAPER, 1));
		double y = one.lines(x, middle - wordsHeight / 2, Shape.Anchor.START, FontMetrics.LABEL, ColourRole.INK, words);
		one.lines(x, y, Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT, told);
		rows.add(one.titled(line.label() + ": " + line.mark().sentence(), line.mark().cited()));
		return room.y() + height;
	}

	private static double narrow(Canvas rows, BarChart.Line line, AmountAxis axis, Box room) {
		double indent = line.depth() * INDENT;
		double y = room.y() + 8;
		FontMetrics fontMetrics = (line.depth() == 0) ? FontMetrics.STRONG : FontMetrics.LABEL;
		Canvas one = new Canvas();
		List<String> label = fontMetrics.wrap(line.label(), room.width() - indent - 8, 3);
		List<String> words = FontMetrics.LABEL.wrap(line.mark().words() + ", " + line.mark().told(),
				room.width() - indent - 8, LINES);
		double height = label.size() * fontMetrics.leading() + words.size() * FontMetrics.LABEL.leading();
		double widest = Math.max(label.stream().mapToDouble(fontMetrics::width).max().orElse(0),
				words.stream().mapToDouble(FontMetrics.LABEL::width).max().orElse(0));
		one.block(new Box(room.x() + indent + 6, y, widest + 4, height), Paint.fill(ColourRole.PAPER, 1));
		y = one.lines(room.x() + indent + 8, y, Shape.Anchor.START, fontMetrics, ColourRole.INK, label);
		y = one.lines(room.x() + indent + 8, y, Shape.Anchor.START, FontMetrics.LABEL, ColourRole.SOFT, words) + 4;
		bar(one, line, axis, y + THIN / 2);
		rows.add(one.titled(line.label() + ": " + line.mark().sentence(), line.mark().cited()));
		return y + THIN + 8;
	}

	private static double bar(Canvas canvas, BarChart.Line line, AmountAxis axis, double middle) {
		double half = ((line.depth() == 0) ? THICK : THIN) / 2;
		BarShape barShape = new BarShape(axis, false, middle - half, middle + half);
		barShape.draw(canvas, line.mark(), line.from());
		return barShape.end(line.mark(), line.from());
	}

}
