package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.outlay.values.english.English;

/**
 * Events from the latest to the earliest, those without a date last.
 *
 * @param first as many as are shown at once
 * @param rest the others
 */
public record Timeline(List<EventLine> first, List<EventLine> rest) {

	private static final int AT_ONCE = 10;

	private static final Comparator<EventLine> LATEST_FIRST = Comparator
		.comparing((EventLine event) -> Objects.requireNonNullElse(event.start(), LocalDate.MIN))
		.reversed();

	public static Timeline of(List<EventLine> events) {
		List<EventLine> sorted = new ArrayList<>(events);
		sorted.sort(LATEST_FIRST);
		int split = Math.min(sorted.size(), AT_ONCE);
		return new Timeline(List.copyOf(sorted.subList(0, split)), List.copyOf(sorted.subList(split, sorted.size())));
	}

	public boolean isEmpty() {
		return this.first.isEmpty();
	}

	/** {@code "52 more events"}. */
	public String more() {
		return English.count(this.rest.size(), "more event");
	}

}
