package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.outlay.values.english.English;

/**
 * Events from the latest to the earliest; undated ones come last.
 *
 * @param first the events shown at once
 * @param rest the others
 */
public record Timeline(List<EventLine> first, List<EventLine> rest) {

	private static final int AT_ONCE = 10;

	private static final Comparator<EventLine> LATEST_FIRST = Comparator
		.comparing((EventLine event) -> Objects.requireNonNullElse(event.start(), LocalDate.MIN))
		.reversed();

	public static Timeline of(List<EventLine> events) {
		List<EventLine> sorted = events.stream().sorted(LATEST_FIRST).toList();
		return new Timeline(sorted.stream().limit(AT_ONCE).toList(), sorted.stream().skip(AT_ONCE).toList());
	}

	public boolean isEmpty() {
		return this.first.isEmpty();
	}

	/** {@code "52 more events"}. */
	public String more() {
		return English.count(this.rest.size(), "more event");
	}

}
