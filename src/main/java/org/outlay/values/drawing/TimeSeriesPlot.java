package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.drawing.mark.AmountAxis;
import org.outlay.values.drawing.mark.BarShape;
import org.outlay.values.drawing.mark.TimeAxis;
import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.FontMetrics;
import org.outlay.values.drawing.svg.Paint;
import org.outlay.values.drawing.svg.Shape;

/** Draws amounts over time, one panel under the other. */
final class TimeSeriesPlot implements Plot {

	private static final double AXIS = 46;

	private static final double ALONE = 250;

	private static final double AMONG = 84;

	private final List<TimeSeriesChart.Panel> panels;

	TimeSeriesPlot(List<TimeSeriesChart.Panel> panels) {
		this.panels = panels;
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		List<LocalDate> days = this.panels.stream()
			.flatMap((panel) -> panel.spots().stream())
			.flatMap((spot) -> Stream.of(spot.first(), spot.last()))
			.toList();
		TimeAxis time = TimeAxis.around(days, area.x() + AXIS, area.right() - 6);
		double height = (this.panels.size() == 1) ? ALONE : AMONG;
		double y = area.y();
		for (int i = 0; i < this.panels.size(); i++) {
			TimeSeriesChart.Panel panel = this.panels.get(i);
			y = canvas.lines(area.x(), y, Shape.Anchor.START, FontMetrics.STRONG, ColourRole.INK,
					FontMetrics.STRONG.wrap(panel.label(), area.width(), 3)) + 2;
			AmountAxis axis = AmountAxis.of(panel.unit(),
					panel.spots().stream().map(TimeSeriesChart.Spot::mark).toList(), (this.panels.size() == 1) ? 4 : 2,
					0, 1);
			canvas.words(area.x(), y + FontMetrics.SMALL.size(), Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT,
					axis.caption());
			boolean last = i == this.panels.size() - 1;
			y = panel(canvas, panel, axis, last ? time : time.unnamed(),
					new Box(area.x(), y + FontMetrics.SMALL.leading(), area.width(), height)) + 18;
		}
		return y - 18;
	}

	private static double panel(Canvas canvas, TimeSeriesChart.Panel panel, AmountAxis unit, TimeAxis time, Box area) {
		SeriesLabels labels = new SeriesLabels(time, area);
		double bottom = area.y() + area.height() + labels.headroom(panel, unit);
		double open = panel.spots().stream().anyMatch((spot) -> spot.mark().isOpenBelow()) ? BarShape.OPEN : 0;
		AmountAxis axis = unit.between(bottom - open, bottom - area.height());
		double below = time.axis(canvas, bottom - area.height() - 8, bottom);
		for (BigDecimal tick : axis.ticks()) {
			double y = axis.at(tick);
			canvas.line(time.start() - 4, y, area.right(), y,
					Paint.line((tick.signum() == 0) ? ColourRole.INK : ColourRole.RULE, 1));
			canvas.words(time.start() - 8, y + 4, Shape.Anchor.END, FontMetrics.SMALL, ColourRole.SOFT,
					axis.label(tick));
		}
		List<DatedShape> shapes = panel.spots().stream().map((spot) -> new DatedShape(spot, axis, time)).toList();
		for (DatedShape shape : shapes) {
			shapes.stream().filter((other) -> other.spot().id().equals(shape.spot().replaces())).forEach((old) -> {
				shape.step(canvas, old);
				labels.take(shape.stepBox(old));
			});
		}
		shapes.forEach((shape) -> labels.take(shape.box()));
		for (DatedShape shape : shapes) {
			Canvas one = new Canvas();
			shape.draw(one);
			labels.draw(one, shape);
			canvas.add(one.titled(shape.spot().label() + ": " + shape.spot().mark().sentence(),
					shape.spot().mark().cited()));
		}
		return Math.max(below, labels.lowest());
	}

}
