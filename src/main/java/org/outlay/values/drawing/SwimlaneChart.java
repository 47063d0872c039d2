package org.outlay.values.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.values.drawing.mark.LegendEntry;
import org.outlay.values.drawing.mark.Mark;
import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.SourceLink;

/**
 * Things with dates, in lanes: releases of models by family. What is dated to a month is
 * a month wide.
 */
public record SwimlaneChart(Caption caption, List<Lane> lanes) implements Chart {

	@Override
	public List<ChartRow> rows() {
		return this.lanes.stream()
			.flatMap((lane) -> lane.entries.stream()
				.map((entry) -> new ChartRow(lane.label, entry.name, entry.words, entry.told, entry.cited, "")))
			.toList();
	}

	@Override
	public Stream<Mark> marks() {
		return Stream.empty();
	}

	@Override
	public List<LegendEntry> keys() {
		List<Entry> entries = this.lanes.stream().flatMap((lane) -> lane.entries.stream()).toList();
		List<LegendEntry> keys = new ArrayList<>();
		if (entries.stream().anyMatch(Entry::isDay)) {
			keys.add(new LegendEntry("on a day",
					(canvas, box) -> SwimlanePlot.day(canvas, box.x() + box.width() / 2, box.y() + box.height() / 2)));
		}
		if (entries.stream().anyMatch((entry) -> !entry.isDay() && !entry.isLong())) {
			keys.add(new LegendEntry("in a month, as wide as that", (canvas, box) -> SwimlanePlot.span(canvas,
					new Box(box.x() + 6, box.y(), 18, box.height()), false)));
		}
		if (entries.stream().anyMatch(Entry::isLong)) {
			keys.add(new LegendEntry("some time in a longer span",
					(canvas, box) -> SwimlanePlot.span(canvas, box, true)));
		}
		return keys;
	}

	@Override
	public Plot plot() {
		return new SwimlanePlot(this.lanes);
	}

	/** What belongs together, at least one entry. */
	public record Lane(String label, List<Entry> entries) {

	}

	/**
	 * One dated thing.
	 *
	 * @param words its time in words
	 * @param told what it is in words
	 */
	public record Entry(String name, LocalDate first, LocalDate last, String words, String told, SourceLink cited) {

		boolean isDay() {
			return this.first.equals(this.last);
		}

		boolean isLong() {
			return this.last.isAfter(this.first.plusMonths(1));
		}

	}

}
