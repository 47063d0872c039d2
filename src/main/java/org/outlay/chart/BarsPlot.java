package org.outlay.chart;

import java.math.BigDecimal;
import java.util.List;

import org.outlay.amount.Unit;

/** Draws lying bars: on a desk with words on both sides, on a telephone beneath them. */
final class BarsPlot implements Plot {

	private static final double LABELS = 170;

	private static final double WORDS = 190;

	private static final double INDENT = 14;

	private static final double THICK = 18;

	private static final double THIN = 13;

	private static final int LINES = 4;

	private final List<Bars.Panel> panels;

	BarsPlot(List<Bars.Panel> panels) {
		this.panels = panels;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		double y = area.y();
		Unit labelled = null;
		for (Bars.Panel panel : this.panels) {
			double left = area.x() + (narrow ? 2 : LABELS + 10);
			double right = area.right() - Bar.OPEN - (narrow ? 6 : WORDS + 8);
			Scale scale = scale(panel.unit(), narrow ? 3 : 4).between(left, right);
			boolean labels = !panel.unit().equals(labelled);
			y = panel(canvas, panel, scale, labels, new Box(area.x(), y, area.width(), 0), narrow) + 22;
			labelled = panel.unit();
		}
		return this.panels.isEmpty() ? y : y - 22;
	}

	/** One scale for all panels of a unit. */
	private Scale scale(Unit unit, int steps) {
		BigDecimal most = this.panels.stream()
			.filter((panel) -> panel.unit().equals(unit))
			.flatMap((panel) -> panel.lines().stream())
			.map((line) -> line.from().add(line.mark().reach()))
			.reduce(BigDecimal.ZERO, BigDecimal::max);
		return Scale.upTo(unit, most, steps, 0, 1);
	}

	/**
	 * Draws one panel and returns where it ends.
	 * @param labels whether its scale is named: panels of one unit share one, and the
	 * first of them names it
	 */
	private static double panel(Canvas canvas, Bars.Panel panel, Scale scale, boolean labels, Box area,
			boolean narrow) {
		double y = area.y();
		if (!panel.label().isEmpty()) {
			y = canvas.lines(area.x(), y, Shape.Anchor.START, Face.STRONG, Tone.INK,
					Face.STRONG.wrap(panel.label(), area.width(), 2)) + 4;
		}
		Canvas rows = new Canvas();
		double bottom = labels ? y + 2 * Face.SMALL.leading() + 4 : y + 2;
		for (Bars.Line line : panel.lines()) {
			Box room = new Box(area.x(), bottom, area.width(), 0);
			bottom = narrow ? narrow(rows, line, scale, room) : wide(rows, line, scale, room);
		}
		double top = y;
		if (labels) {
			top = axis(canvas, scale, y);
		}
		for (BigDecimal tick : scale.ticks()) {
			double x = scale.at(tick);
			canvas.line(x, top, x, bottom, Ink.line((tick.signum() == 0) ? Tone.INK : Tone.RULE, 1));
		}
		canvas.addAll(rows.shapes());
		return bottom;
	}

	/** Names the scale; returns where its lines begin. */
	private static double axis(Canvas canvas, Scale scale, double y) {
		double base = y + Face.SMALL.size();
		canvas.words(scale.start(), base, Shape.Anchor.START, Face.SMALL, Tone.SOFT, scale.caption());
		for (BigDecimal tick : scale.ticks()) {
			canvas.words(scale.at(tick), base + Face.SMALL.leading(),
					(tick.signum() == 0) ? Shape.Anchor.START : Shape.Anchor.MIDDLE, Face.SMALL, Tone.SOFT,
					scale.label(tick));
		}
		return base + Face.SMALL.leading() + 5;
	}

	private static double wide(Canvas rows, Bars.Line line, Scale scale, Box room) {
		double indent = line.depth() * INDENT;
		Face face = (line.depth() == 0) ? Face.STRONG : Face.LABEL;
		List<String> label = face.wrap(line.label(), LABELS - indent, LINES);
		List<String> words = Face.LABEL.wrap(line.mark().words(), WORDS, LINES);
		List<String> told = Face.SMALL.wrap(line.mark().told(), WORDS, 1);
		double wordsHeight = words.size() * Face.LABEL.leading() + Face.SMALL.leading();
		double labelHeight = label.size() * face.leading();
		double height = Math.max(Math.max(labelHeight, wordsHeight), THICK) + 12;
		double middle = room.y() + height / 2;
		rows.lines(room.x() + indent, middle - labelHeight / 2, Shape.Anchor.START, face, Tone.INK, label);
		Canvas one = new Canvas();
		double end = bar(one, line, scale, middle);
		double x = end + 9;
		double widest = words.stream().mapToDouble(Face.LABEL::width).max().orElse(0);
		one.block(new Box(x - 2, middle - wordsHeight / 2, Math.max(widest, Face.SMALL.width(told.get(0))) + 4,
				wordsHeight), Ink.fill(Tone.PAPER, 1));
		double y = one.lines(x, middle - wordsHeight / 2, Shape.Anchor.START, Face.LABEL, Tone.INK, words);
		one.lines(x, y, Shape.Anchor.START, Face.SMALL, Tone.SOFT, told);
		rows.add(one.titled(line.label() + ": " + line.mark().sentence(), line.mark().cited()));
		return room.y() + height;
	}

	private static double narrow(Canvas rows, Bars.Line line, Scale scale, Box room) {
		double indent = line.depth() * INDENT;
		double y = room.y() + 8;
		Face face = (line.depth() == 0) ? Face.STRONG : Face.LABEL;
		Canvas one = new Canvas();
		List<String> label = face.wrap(line.label(), room.width() - indent - 8, 3);
		List<String> words = Face.LABEL.wrap(line.mark().words() + ", " + line.mark().told(), room.width() - indent - 8,
				LINES);
		double height = label.size() * face.leading() + words.size() * Face.LABEL.leading();
		double widest = Math.max(label.stream().mapToDouble(face::width).max().orElse(0),
				words.stream().mapToDouble(Face.LABEL::width).max().orElse(0));
		one.block(new Box(room.x() + indent + 6, y, widest + 4, height), Ink.fill(Tone.PAPER, 1));
		y = one.lines(room.x() + indent + 8, y, Shape.Anchor.START, face, Tone.INK, label);
		y = one.lines(room.x() + indent + 8, y, Shape.Anchor.START, Face.LABEL, Tone.SOFT, words) + 4;
		bar(one, line, scale, y + THIN / 2);
		rows.add(one.titled(line.label() + ": " + line.mark().sentence(), line.mark().cited()));
		return y + THIN + 8;
	}

	private static double bar(Canvas canvas, Bars.Line line, Scale scale, double middle) {
		double half = ((line.depth() == 0) ? THICK : THIN) / 2;
		Bar bar = new Bar(scale, false, middle - half, middle + half);
		bar.draw(canvas, line.mark(), line.from());
		return bar.end(line.mark(), line.from());
	}

}
