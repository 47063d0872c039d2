package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Event;
import org.outlay.readings.ledger.SubjectRef;

/**
 * An event as timelines show it.
 *
 * @param when its date in words, as exact as its source
 * @param mark {@code planned} if it lay ahead of its source; else empty
 */
public record EventLine(Event event, String when, String kind, String mark, List<SubjectRef> subjects,
		Attribution attribution) {

	public String id() {
		return this.event.id();
	}

	public String title() {
		return this.event.title();
	}

	public @Nullable String note() {
		return this.event.note();
	}

	public @Nullable String printed() {
		return this.event.printed();
	}

	/** The earliest possible day; null if unknown. */
	public @Nullable LocalDate start() {
		return this.event.date().start();
	}

	/** The latest possible day; null if unknown. */
	public @Nullable LocalDate end() {
		return this.event.date().end();
	}

}
