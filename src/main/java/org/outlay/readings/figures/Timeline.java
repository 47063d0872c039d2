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
public record Timeline(List<EventLines.EventLine> first, List<EventLines.EventLine> rest) {

	private static final int AT_ONCE = 10;

	private static final Comparator<EventLines.EventLine> LATEST_FIRST = Comparator
		.comparing((EventLines.EventLine event) -> Objects.requireNonNullElse(event.start(), LocalDate.MIN))
		.reversed();

	public static Timeline of(List<EventLines.EventLine> events) {
		List<EventLines.EventLine> sorted = events.stream().sorted(LATEST_FIRST).toList();
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
