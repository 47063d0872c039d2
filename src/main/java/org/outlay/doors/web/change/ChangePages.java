package org.outlay.doors.web.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.outlay.doors.web.claim.ClaimForms;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeCursor;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of changes, most recently recorded first. */
@Controller
record ChangePages(Changes changes, ClaimForms forms, Lookups lookups) {

	private static final int PAGE_SIZE = 50;

	@GetMapping("/changes")
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		FilterForm form = FilterForm.of("/changes", this.forms.subject(query), this.forms.measure(query),
				Choice.of("class", "Change", "Any change", ChangeClass.values(), query),
				Choice.of("threshold", "By at least", "Any amount",
						Stream.of("5", "10", "25", "50", "100")
							.map((percent) -> new Choice.Option(percent, percent + "% up or down"))
							.toList(),
						query));
		String asked = query.getOrDefault("after", "").strip();
		ChangeCursor after = null;
		try {
			after = asked.isEmpty() ? null : ChangeCursor.parse(asked);
		}
		catch (IllegalArgumentException ex) {
			form = form.complaining(List
				.of("“" + English.echo(asked) + "” is not a place in the list of changes: start from the first page."));
		}
		Changes.Page page = form.isWrong() ? new Changes.Page(List.of(), null)
				: this.changes.newest(filter(form, view), after, PAGE_SIZE);
		return ChangesPage.of(form, page, after != null, feeds(form)).in("change/index");
	}

	private static ChangeFilter filter(FilterForm form, PointOfView view) {
		ChangeClass kind = form.value("class", ChangeClass.class);
		String threshold = form.value("threshold");
		return ChangesPage.seen(ChangeFilter.ALL.about(form.value("subject"))
			.of(form.value("measure"))
			.in((kind != null) ? Set.of(kind) : Set.of())
			.by((threshold != null) ? new BigDecimal(threshold) : null, view.asOf().match()), view);
	}

	/** The feeds of the chosen company or measure, or else of everything. */
	private List<FeedLink> feeds(FilterForm form) {
		String subject = form.value("subject");
		SubjectRef about = (subject != null) ? this.lookups.subjects(List.of(subject)).get(subject) : null;
		String kind = form.value("class");
		if (about != null && about.type() == SubjectType.COMPANY) {
			return FeedLink.of(about.path(), about.name(), kind);
		}
		return form.option("measure")
			.filter((measure) -> about == null)
			.map((measure) -> FeedLink.of("/measures/" + measure.value(), measure.label(), kind))
			.orElseGet(() -> FeedLink.of("", null, kind));
	}

}
