package org.outlay.doors.web.event;

import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.facts.event.EventKind;
import org.outlay.facts.event.ReportedEvent;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.readings.figures.EventLines.EventLine;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The timeline of all events. */
@Controller
record EventPages(ReportedEvents events, EventLines lines) {

	private static final DateFormatSymbols MONTHS = DateFormatSymbols.getInstance(Locale.ENGLISH);

	@GetMapping("/events")
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		Choice kind = Choice.of("kind", "Kind", "Any kind", EventKind.values(), query);
		Choice when = Choice.of("planned", "Past or planned", "Both",
				List.of(new Choice.Option("no", "Past"), new Choice.Option("yes", "Planned")), query);
		FilterForm form = FilterForm.of("/events", kind, when);
		List<ReportedEvent> chosen = new ArrayList<>(this.events.all(view.asOf())
			.stream()
			.filter((event) -> !form.isWrong() && kind.allows(event.kind())
					&& when.allows(event.isPlanned() ? "yes" : "no"))
			.toList());
		Collections.reverse(chosen);
		return new EventsPage(form, form.title("Events: releases, plans, deals and people"),
				"Past and planned events in AI, dated as finely as the sources date them.",
				English.capital(English.count(chosen.size(), "event")) + ", most recent first.",
				years(this.lines.of(chosen, view.asOf().day())))
			.in("event/index");
	}

	/** Years and months, each most recent first, with 0 for those not dated so finely. */
	private static List<Year> years(List<EventLine> events) {
		Map<Integer, Map<Integer, List<EventLine>>> years = new TreeMap<>(Comparator.reverseOrder());
		for (EventLine event : events) {
			LocalDate start = event.start();
			years
				.computeIfAbsent((start != null) ? start.getYear() : 0,
						(year) -> new TreeMap<>(Comparator.reverseOrder()))
				.computeIfAbsent(month(event.event().date()), (month) -> new ArrayList<>())
				.add(event);
		}
		return years.entrySet().stream().map((year) -> Year.of(year.getKey(), year.getValue())).toList();
	}

	private static int month(Period date) {
		LocalDate start = date.start();
		boolean fine = date.precision() == Precision.DAY || date.precision() == Precision.MONTH;
		return (fine && start != null) ? start.getMonthValue() : 0;
	}

	/** The timeline, most recent year first. */
	record EventsPage(FilterForm form, String title, String description, String summary,
			List<Year> years) implements FilteredPage {

		@Override
		public String tablePath() {
			return this.form.narrowing("/api/v1/events", Map.of())
				.replace("planned=yes", "planned=true")
				.replace("planned=no", "planned=false");
		}

	}

	/** The events of one year. */
	record Year(String id, String label, List<Month> months) {

		static Year of(int year, Map<Integer, List<EventLine>> months) {
			List<Month> named = new ArrayList<>();
			months.forEach(
					(month, events) -> named.add(new Month((month > 0) ? MONTHS.getMonths()[month - 1] : "", events)));
			return new Year((year > 0) ? "year-" + year : "undated",
					(year > 0) ? String.valueOf(year) : "Time not stated", named);
		}

	}

	/** The events of one month; the label is empty for those not dated so finely. */
	record Month(String label, List<EventLine> events) {
	}

}
