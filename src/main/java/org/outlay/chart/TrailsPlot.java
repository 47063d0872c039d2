package org.outlay.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Draws amounts over time, one panel under the other. */
final class TrailsPlot implements Plot {

	private static final double AXIS = 46;

	private static final double ALONE = 250;

	private static final double AMONG = 84;

	private final List<Trails.Panel> panels;

	TrailsPlot(List<Trails.Panel> panels) {
		this.panels = panels;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		List<LocalDate> days = this.panels.stream()
			.flatMap((panel) -> panel.spots().stream())
			.flatMap((spot) -> Stream.of(spot.first(), spot.last()))
			.toList();
		Days time = Days.around(days, area.x() + AXIS, area.right() - 6);
		double height = (this.panels.size() == 1) ? ALONE : AMONG;
		double y = area.y();
		for (Trails.Panel panel : this.panels) {
			y = canvas.lines(area.x(), y, Shape.Anchor.START, Face.STRONG, Tone.INK,
					Face.STRONG.wrap(panel.label(), area.width(), 3)) + 2;
			Scale scale = Scale.of(panel.unit(), panel.spots().stream().map(Trails.Spot::mark).toList(),
					(this.panels.size() == 1) ? 4 : 2, 0, 1);
			canvas.words(area.x(), y + Face.SMALL.size(), Shape.Anchor.START, Face.SMALL, Tone.SOFT, scale.caption());
			boolean last = panel == this.panels.get(this.panels.size() - 1);
			y = panel(canvas, panel, scale, last ? time : time.unnamed(),
					new Box(area.x(), y + Face.SMALL.leading(), area.width(), height)) + 18;
		}
		return y - 18;
	}

	private static double panel(Canvas canvas, Trails.Panel panel, Scale unit, Days time, Box area) {
		TrailLabels labels = new TrailLabels(time, area);
		double bottom = area.y() + area.height() + labels.headroom(panel, unit);
		Scale scale = unit.between(bottom, bottom - area.height());
		double below = time.axis(canvas, bottom - area.height() - 8, bottom);
		for (BigDecimal tick : scale.ticks()) {
			double y = scale.at(tick);
			canvas.line(time.start() - 4, y, area.right(), y, Ink.line((tick.signum() == 0) ? Tone.INK : Tone.RULE, 1));
			canvas.words(time.start() - 8, y + 4, Shape.Anchor.END, Face.SMALL, Tone.SOFT, scale.label(tick));
		}
		List<SpotShape> shapes = panel.spots().stream().map((spot) -> new SpotShape(spot, scale, time)).toList();
		for (SpotShape shape : shapes) {
			shapes.stream().filter((other) -> other.spot().id().equals(shape.spot().replaces())).forEach((old) -> {
				shape.step(canvas, old);
				labels.take(shape.stepBox(old));
			});
		}
		shapes.forEach((shape) -> labels.take(shape.box()));
		for (SpotShape shape : shapes) {
			Canvas one = new Canvas();
			shape.draw(one);
			labels.draw(one, shape);
			canvas.add(one.titled(shape.spot().label() + ": " + shape.spot().mark().sentence(),
					shape.spot().mark().cited()));
		}
		return Math.max(below, labels.lowest());
	}

}
