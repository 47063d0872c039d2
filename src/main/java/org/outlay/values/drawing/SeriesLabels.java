package org.outlay.values.drawing;

import java.util.ArrayList;
import java.util.List;

/** Places the words of amounts over time where they cover nothing. */
final class SeriesLabels {

	private final TimeAxis time;

	private final Box area;

	private final List<Box> taken = new ArrayList<>();

	private double lowest;

	SeriesLabels(TimeAxis time, Box area) {
		this.time = time;
		this.area = area;
	}

	/** The height that words above the highest amount need. */
	double headroom(TimeSeriesChart.Panel panel, AmountAxis unit) {
		double most = 0;
		for (TimeSeriesChart.Spot spot : panel.spots()) {
			double above = (1 - unit.at(spot.mark().reach())) * this.area.height();
			most = Math.max(most, height(spot) + (spot.mark().isOpen() ? BarShape.OPEN : 0) + 16 - above);
		}
		return most;
	}

	void take(Box box) {
		this.taken.add(box.grown(2));
	}

	/** The y below all words; the top of the area if there are none. */
	double lowest() {
		return this.lowest;
	}

	private double wide() {
		return Math.min(200, this.time.end() - this.time.start() - 4);
	}

	private List<String> words(TimeSeriesChart.Spot spot) {
		return FontMetrics.LABEL.wrap(spot.mark().words(), wide(), 4);
	}

	private List<String> told(TimeSeriesChart.Spot spot) {
		String change = spot.change().isEmpty() ? "" : ", change " + spot.change();
		return FontMetrics.SMALL.wrap(spot.mark().described() + change, wide(), 2);
	}

	private double height(TimeSeriesChart.Spot spot) {
		return words(spot).size() * FontMetrics.LABEL.leading() + told(spot).size() * FontMetrics.SMALL.leading();
	}

	void draw(Canvas canvas, DatedShape shape) {
		TimeSeriesChart.Spot spot = shape.spot();
		double width = Math.max(FontMetrics.LABEL.widest(words(spot)), FontMetrics.SMALL.widest(told(spot)));
		Box place = place(shape.box(), width, height(spot));
		take(place);
		this.lowest = Math.max(this.lowest, place.bottom());
		canvas.block(place.grown(1), Paint.fill(ColourRole.PAPER, 1));
		double y = canvas.lines(place.x(), place.y(), FontMetrics.LABEL,
				spot.mark().replaced() ? ColourRole.SOFT : ColourRole.INK, words(spot));
		canvas.lines(place.x(), y, FontMetrics.SMALL, ColourRole.SOFT, told(spot));
	}

	/**
	 * The nearest free place above, beside or below the mark; far below if there is none.
	 */
	private Box place(Box mark, double width, double height) {
		double left = Math.min(Math.max(mark.x(), this.time.start() + 4), this.time.end() - width);
		double right = Math.min(Math.max(mark.right() - width, this.time.start() + 4), this.time.end() - width);
		for (double away = 0; away < 160; away += 4) {
			double above = mark.y() - 4 - height - away;
			double below = mark.bottom() + 4 + away;
			double beside = mark.y() + (mark.height() - height) / 2;
			List<Box> places = List.of(new Box(left, above, width, height), new Box(right, above, width, height),
					new Box(mark.right() + 6 + away, beside, width, height),
					new Box(mark.x() - 6 - width - away, beside, width, height), new Box(left, below, width, height));
			for (Box place : places) {
				if (isFree(place)) {
					return place;
				}
			}
		}
		return new Box(left, Math.max(this.lowest, this.area.bottom() + height + 60) + 4, width, height);
	}

	private boolean isFree(Box place) {
		return place.x() >= this.time.start() && place.right() <= this.time.end() + 4 && place.y() >= this.area.y() - 4
				&& this.taken.stream().noneMatch(place::overlaps);
	}

}
