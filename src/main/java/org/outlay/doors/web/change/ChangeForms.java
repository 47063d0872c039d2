package org.outlay.doors.web.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.claim.ClaimForms;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Coded;

import org.springframework.stereotype.Component;

/** The filter form of changes. */
@Component
public class ChangeForms {

	private static final List<String> PERCENTAGES = List.of("5", "10", "25", "50", "100");

	private final ClaimForms claims;

	private final Lookups lookups;

	ChangeForms(ClaimForms claims, Lookups lookups) {
		this.claims = claims;
		this.lookups = lookups;
	}

	FilterForm form(Map<String, String> query) {
		return FilterForm.of(ChangePages.PATH, this.claims.subject(query), this.claims.measure(query),
				Choice.of("class", "Change", "Any change", ChangeClass.values(), query),
				Choice.of("threshold", "By at least", "Any amount", percentages(), query));
	}

	private static List<Choice.Option> percentages() {
		return PERCENTAGES.stream().map((percent) -> new Choice.Option(percent, percent + "% up or down")).toList();
	}

	/** The filter of a form nothing is wrong with, seen so. */
	static ChangeFilter filter(FilterForm form, PointOfView view) {
		String kind = form.value("class");
		String threshold = form.value("threshold");
		ChangeFilter filter = ChangeFilter.ALL.about(form.value("subject"))
			.of(form.value("measure"))
			.in((kind != null) ? Set.of(Coded.parse(ChangeClass.class, kind)) : Set.of())
			.by((threshold != null) ? new BigDecimal(threshold) : null, view.asOf().match());
		return seen(filter, view);
	}

	/** Without a day or a record that is asked for, everything recorded counts. */
	public static ChangeFilter seen(ChangeFilter filter, PointOfView view) {
		return (view.day() != null || view.recorded() != null) ? filter.at(view.asOf()) : filter;
	}

	/** The feeds of what is chosen: of the company, or the measure, or of everything. */
	List<FeedLink> feeds(FilterForm form) {
		String subject = form.value("subject");
		String measure = form.value("measure");
		SubjectRef about = (subject != null) ? this.lookups.subjects(List.of(subject)).get(subject) : null;
		String kind = form.value("class");
		if (about != null && about.type() == SubjectType.COMPANY) {
			return FeedLink.of(about.path(), about.name(), kind);
		}
		return (measure != null && about == null) ? FeedLink.of("/measures/" + measure, label(form), kind)
				: FeedLink.of("", null, kind);
	}

	private static @Nullable String label(FilterForm form) {
		return form.choices()
			.stream()
			.filter((choice) -> choice.name().equals("measure"))
			.flatMap((choice) -> choice.option().stream())
			.map(Choice.Option::label)
			.findFirst()
			.orElse(null);
	}

}
