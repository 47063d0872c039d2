package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Unit;

/**
 * Amounts over time, such as the revisions of a plan or the use of a product. An amount
 * whose date is uncertain is as wide as the days it may belong to. Each panel has its own
 * scale; all share one time axis.
 *
 * @param time what the days are, for the legend: {@code "published some day within"}
 */
public record TimeSeriesChart(Caption caption, String time, List<Panel> panels) implements Chart {

	private static final double AXIS = 46;

	@Override
	public List<ChartRow> rows() {
		return this.panels.stream()
			.flatMap((panel) -> panel.spots.stream().map((spot) -> ChartRow.of(panel.label, spot.label, spot.mark)))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return spots().map(Spot::mark);
	}

	private Stream<Spot> spots() {
		return this.panels.stream().flatMap((panel) -> panel.spots.stream());
	}

	@Override
	public List<Legend.Entry> keys() {
		boolean wide = spots().anyMatch((spot) -> !spot.first.equals(spot.last));
		return wide ? List.of(new Legend.Entry(this.time, (canvas, box) -> {
			Paint paint = Paint.line(ColourRole.SOFT, 1.5);
			double middle = box.y() + box.height() / 2;
			canvas.line(box.x(), middle, box.right(), middle, paint);
			canvas.line(box.x(), middle - 5, box.x(), middle + 5, paint);
			canvas.line(box.right(), middle - 5, box.right(), middle + 5, paint);
		})) : List.of();
	}

	@Override
	public double draw(Canvas canvas, Box area, boolean narrow) {
		List<LocalDate> days = spots().flatMap((spot) -> Stream.of(spot.first, spot.last)).toList();
		TimeAxis time = TimeAxis.around(days, area.x() + AXIS, area.right() - 6);
		boolean alone = this.panels.size() == 1;
		double y = area.y();
		for (int i = 0; i < this.panels.size(); i++) {
			Panel panel = this.panels.get(i);
			y = canvas.lines(area.x(), y, FontMetrics.STRONG, ColourRole.INK,
					FontMetrics.STRONG.wrap(panel.label, area.width(), 3)) + 2;
			AmountAxis axis = AmountAxis.of(panel.unit, panel.spots.stream().map(Spot::mark).toList(), alone ? 4 : 2);
			canvas.words(area.x(), y + FontMetrics.SMALL.size(), Shape.Anchor.START, FontMetrics.SMALL, ColourRole.SOFT,
					axis.caption());
			boolean last = i == this.panels.size() - 1;
			y = panel(canvas, panel, axis, last ? time : time.unnamed(),
					new Box(area.x(), y + FontMetrics.SMALL.leading(), area.width(), alone ? 250 : 84)) + 18;
		}
		return y - 18;
	}

	private static double panel(Canvas canvas, Panel panel, AmountAxis unit, TimeAxis time, Box area) {
		SeriesLabels labels = new SeriesLabels(time, area);
		double bottom = area.bottom() + labels.headroom(panel, unit);
		double open = panel.spots.stream().anyMatch((spot) -> spot.mark.isOpenBelow()) ? BarShape.OPEN : 0;
		AmountAxis axis = unit.between(bottom - open, bottom - area.height());
		double below = time.axis(canvas, bottom - area.height() - 8, bottom);
		for (BigDecimal tick : axis.ticks()) {
			double y = axis.at(tick);
			canvas.line(time.start() - 4, y, area.right(), y, axis.line(tick));
			canvas.words(time.start() - 8, y + 4, Shape.Anchor.END, FontMetrics.SMALL, ColourRole.SOFT,
					axis.label(tick));
		}
		List<DatedShape> shapes = panel.spots.stream().map((spot) -> new DatedShape(spot, axis, time)).toList();
		for (DatedShape shape : shapes) {
			shapes.stream().filter((other) -> other.spot().id.equals(shape.spot().replaces)).forEach((old) -> {
				shape.step(canvas, old);
				labels.take(shape.stepBox(old));
			});
		}
		shapes.forEach((shape) -> labels.take(shape.box()));
		for (DatedShape shape : shapes) {
			Canvas one = new Canvas();
			shape.draw(one);
			labels.draw(one, shape);
			canvas.add(shape.spot().mark.titled(one, shape.spot().label));
		}
		return Math.max(below, labels.lowest());
	}

	/** One quantity over time. */
	public record Panel(String label, Unit unit, List<Spot> spots) {
	}

	/**
	 * One amount.
	 *
	 * @param id of the claim
	 * @param label its date in words
	 * @param first the first day it may belong to
	 * @param last the last such day
	 * @param replaces the id of the spot it replaced, if that is in the panel
	 * @param change how much it changed that, in words; may be empty
	 */
	public record Spot(String id, String label, LocalDate first, LocalDate last, Mark mark, @Nullable String replaces,
			String change) {
	}

}
