package org.outlay.doors.web.event;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.EventKind;
import org.outlay.facts.event.Events;
import org.outlay.readings.figures.EventLines;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The timeline of all events. */
@Controller
record EventPages(Events events, EventLines lines) {

	@GetMapping("/events")
	ModelAndView index(@RequestParam Map<String, String> query) {
		Choice kind = Choice.of("kind", "Kind", "Any kind", EventKind.values(), query);
		Choice when = Choice.of("planned", "Past or planned", "Both",
				List.of(new Choice.Option("no", "Past"), new Choice.Option("yes", "Planned")), query);
		FilterForm form = FilterForm.of("/events", kind, when);
		List<Event> chosen = this.events.findAllByDate()
			.stream()
			.filter((event) -> !form.isWrong())
			.filter((event) -> kind.value() == null || event.kind().code().equals(kind.value()))
			.filter((event) -> when.value() == null || event.isPlanned() == when.value().equals("yes"))
			.toList();
		return EventsPage.of(form, this.lines.of(chosen)).in("event/index");
	}

}
