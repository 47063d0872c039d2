package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Event;
import org.outlay.facts.event.ReportedEvent;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Makes events ready to show. */
@Component
public record EventLines(Lookups lookups) {

	/**
	 * Events with the reports of all sources.
	 * @param day the reader's day, by which planned events may be overdue
	 */
	public List<EventLine> of(List<ReportedEvent> events, LocalDate day) {
		Map<String, SubjectRef> subjects = this.lookups
			.subjects(events.stream().flatMap((event) -> event.subjectIds().stream()).collect(Collectors.toSet()));
		Map<String, SourceRef> sources = this.lookups
			.sources(events.stream().flatMap((event) -> event.sourceIds().stream()).collect(Collectors.toSet()));
		return events.stream()
			.map((event) -> new EventLine(event, mark(event, day),
					event.subjectIds().stream().map(subjects::get).filter(Objects::nonNull).toList(),
					event.reports().stream().map((report) -> Report.of(report, event, sources)).toList()))
			.toList();
	}

	/** Events as one source alone reports them. */
	public List<EventLine> ofOneSource(List<Event> reports) {
		return of(reports.stream().map(ReportedEvent::by).toList(), LocalDate.MIN);
	}

	private static String mark(ReportedEvent event, LocalDate day) {
		if (!event.isPlanned()) {
			return "";
		}
		return event.isOverdue(day) ? "planned; nothing recorded since"
				: event.outcomes().isEmpty() ? "planned" : "planned; reported as done since";
	}

	/**
	 * An event as timelines show it.
	 *
	 * @param mark whether it was planned, and what has become of it; else empty
	 * @param reports one of each source
	 */
	public record EventLine(ReportedEvent event, String mark, List<SubjectRef> subjects, List<Report> reports) {

		public String id() {
			return this.event.id();
		}

		public String title() {
			return this.event.title();
		}

		/** Its date in words, as exact as the most precise source. */
		public String when() {
			return this.event.date().words();
		}

		public String kind() {
			return this.event.kind().words();
		}

		/** The earliest possible day; null if unknown. */
		public @Nullable LocalDate start() {
			return this.event.date().start();
		}

		/** The latest possible day; null if unknown. */
		public @Nullable LocalDate end() {
			return this.event.date().end();
		}

		/** Reports that it has happened. */
		public List<Event> outcomes() {
			return this.event.outcomes();
		}

	}

	/**
	 * The report of an event by one source.
	 *
	 * @param anchor the id of this report if it is not that of the event; else null
	 * @param notes its own wording and date where these differ, the date as printed, and
	 * our note, a sentence each
	 */
	public record Report(@Nullable String anchor, Attribution attribution, List<String> notes) {

		static Report of(Event report, ReportedEvent event, Map<String, SourceRef> sources) {
			Attribution attribution = Attribution.of(sources, report.sourceId(), report.locator());
			String speaker = (event.reports().size() > 1) ? attribution.name() + ": " : "";
			String date = report.date().words();
			return new Report(report.id().equals(event.id()) ? null : report.id(), attribution,
					Stream.of(report.title().equals(event.title()) ? null : report.title() + ".",
							date.equals(event.date().words()) ? null : "Dated " + date + ".",
							(report.printed() != null) ? "Printed as “" + report.printed() + "”." : null, report.note())
						.filter(Objects::nonNull)
						.map((note) -> speaker + note)
						.toList());
		}

	}

}
