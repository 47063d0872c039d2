package org.outlay.facts.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.outlay.values.period.Period;

/**
 * One event with the reports of all sources.
 *
 * @param reports at least one, that of the source that reported it first at the start
 * @param outcomes reports that this event, which was planned, has happened
 */
public record ReportedEvent(List<Event> reports, List<Event> outcomes) {

	private static final Comparator<Period> MOST_PRECISE = Comparator.comparingLong(ReportedEvent::days);

	/** An event as one source alone reports it. */
	public static ReportedEvent by(Event report) {
		return new ReportedEvent(List.of(report), List.of());
	}

	/** The id of the first report, even on a day on which only others were public. */
	public String id() {
		return id(first());
	}

	static String id(Event report) {
		return Objects.requireNonNullElse(report.sameAs(), report.id());
	}

	public Event first() {
		return this.reports.get(0);
	}

	public EventKind kind() {
		return first().kind();
	}

	/** Whether it was still ahead when its sources were published. */
	public boolean isPlanned() {
		return first().isPlanned();
	}

	/**
	 * Whether it was planned for a time that is over, and no source reports that it has
	 * happened.
	 */
	public boolean isOverdue(LocalDate day) {
		LocalDate end = date().end();
		return isPlanned() && this.outcomes.isEmpty() && end != null && end.isBefore(day);
	}

	public String title() {
		return first().title();
	}

	/** The most precise of the dates that sources give. */
	public Period date() {
		return this.reports.stream().map(Event::date).min(MOST_PRECISE).orElseThrow();
	}

	/** Ids of the subjects that any source names, main one first. */
	public List<String> subjectIds() {
		return this.reports.stream().flatMap((report) -> report.subjectIds().stream()).distinct().toList();
	}

	public List<String> sourceIds() {
		return this.reports.stream().map(Event::sourceId).distinct().toList();
	}

	private static long days(Period date) {
		LocalDate start = date.start();
		LocalDate end = date.end();
		return (start != null && end != null) ? ChronoUnit.DAYS.between(start, end) : Long.MAX_VALUE;
	}

}
