package org.outlay.doors.web.event;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.readings.figures.EventLine;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

/** The timeline of all events, the latest year first. */
record EventsPage(FilterForm form, String summary, List<Year> years) implements FilteredPage {

	static EventsPage of(FilterForm form, List<EventLine> events) {
		Map<Integer, Map<Integer, List<EventLine>>> years = new TreeMap<>(Comparator.reverseOrder());
		List<EventLine> latestFirst = new ArrayList<>(events);
		Collections.reverse(latestFirst);
		for (EventLine event : latestFirst) {
			LocalDate start = event.start();
			years
				.computeIfAbsent((start != null) ? start.getYear() : 0,
						(year) -> new TreeMap<>(Comparator.reverseOrder()))
				.computeIfAbsent(month(event.event().date()), (month) -> new ArrayList<>())
				.add(event);
		}
		return new EventsPage(form, English.capital(English.count(events.size(), "event")) + ", the latest first.",
				years.entrySet().stream().map((year) -> Year.of(year.getKey(), year.getValue())).toList());
	}

	/** The month it was in; 0 where no source tells it so finely. */
	private static int month(Period date) {
		LocalDate start = date.start();
		boolean fine = date.precision() == Precision.DAY || date.precision() == Precision.MONTH;
		return (fine && start != null) ? start.getMonthValue() : 0;
	}

	@Override
	public String title() {
		return this.form.title("Events: releases, plans, deals and people");
	}

	@Override
	public String description() {
		return "What happened and what is planned in AI, dated as finely as the sources date it.";
	}

	@Override
	public String tablePath() {
		return this.form.narrowing("/api/v1/events")
			.replace("planned=yes", "planned=true")
			.replace("planned=no", "planned=false");
	}

	/** The events of one year. */
	record Year(String id, String label, List<Month> months) {

		static Year of(int year, Map<Integer, List<EventLine>> months) {
			return new Year((year > 0) ? "year-" + year : "undated",
					(year > 0) ? String.valueOf(year) : "Time not stated",
					months.entrySet().stream().map((month) -> Month.of(month.getKey(), month.getValue())).toList());
		}

	}

	/** The events of one month; the label is empty for those not dated so finely. */
	record Month(String label, List<EventLine> events) {

		static Month of(int month, List<EventLine> events) {
			return new Month(
					(month > 0) ? java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : "",
					events);
		}

	}

}
