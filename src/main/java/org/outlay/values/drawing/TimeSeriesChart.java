package org.outlay.values.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.mark.LegendEntry;
import org.outlay.values.drawing.mark.Mark;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.Paint;

/**
 * Amounts over time: how a plan was revised, how much something is used. What is known to
 * lie within some days only is as wide as those. Each panel has a scale of its own; all
 * share one time.
 *
 * @param time what the days are, for the legend: {@code "published some day within"}
 */
public record TimeSeriesChart(Caption caption, String time, List<Panel> panels) implements Chart {

	@Override
	public List<ChartRow> rows() {
		return this.panels.stream()
			.flatMap((panel) -> panel.spots.stream().map((spot) -> ChartRow.of(panel.label, spot.label, spot.mark)))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return this.panels.stream().flatMap((panel) -> panel.spots.stream()).map(Spot::mark);
	}

	@Override
	public List<LegendEntry> keys() {
		boolean wide = this.panels.stream()
			.flatMap((panel) -> panel.spots.stream())
			.anyMatch((spot) -> !spot.first.equals(spot.last));
		return wide ? List.of(new LegendEntry(this.time, (canvas, box) -> {
			Paint paint = Paint.line(ColourRole.SOFT, 1.5);
			double middle = box.y() + box.height() / 2;
			canvas.line(box.x(), middle, box.right(), middle, paint);
			canvas.line(box.x(), middle - 5, box.x(), middle + 5, paint);
			canvas.line(box.right(), middle - 5, box.right(), middle + 5, paint);
		})) : List.of();
	}

	@Override
	public Plot plot() {
		return new TimeSeriesPlot(this.panels);
	}

	/** One quantity over time. */
	public record Panel(String label, Unit unit, List<Spot> spots) {

	}

	/**
	 * One amount.
	 *
	 * @param id of the claim
	 * @param label its time in words
	 * @param first the first day it may belong to
	 * @param last the last such day
	 * @param replaces the id of the spot it took the place of, if that is in the panel
	 * @param change how much it changed that, in words; may be empty
	 */
	public record Spot(String id, String label, LocalDate first, LocalDate last, Mark mark, @Nullable String replaces,
			String change) {

	}

}
