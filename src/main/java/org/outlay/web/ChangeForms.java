package org.outlay.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.change.ChangeClass;
import org.outlay.change.ChangeFilter;
import org.outlay.code.Coded;
import org.outlay.ledger.References;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.outlay.subject.SubjectType;

import org.springframework.stereotype.Component;

/** The filter form of changes. */
@Component
class ChangeForms {

	private static final List<String> PERCENTAGES = List.of("5", "10", "25", "50", "100");

	private final ClaimForms claims;

	private final References references;

	ChangeForms(ClaimForms claims, References references) {
		this.claims = claims;
		this.references = references;
	}

	FilterForm form(Map<String, String> query) {
		return FilterForm.of(ChangePages.PATH, this.claims.subject(query), this.claims.measure(query),
				Choice.of("class", "Change", "Any change", classes(), query),
				Choice.of("threshold", "By at least", "Any amount", percentages(), query));
	}

	private static List<Choice.Option> classes() {
		return Arrays.stream(ChangeClass.values())
			.map((kind) -> new Choice.Option(kind.code(), Phrases.capital(kind.words())))
			.toList();
	}

	private static List<Choice.Option> percentages() {
		return PERCENTAGES.stream().map((percent) -> new Choice.Option(percent, percent + "% up or down")).toList();
	}

	/** The filter of a form nothing is wrong with, seen so. */
	static ChangeFilter filter(FilterForm form, Lens lens) {
		String kind = form.value("class");
		String threshold = form.value("threshold");
		ChangeFilter filter = ChangeFilter.ALL.about(form.value("subject"))
			.of(form.value("measure"))
			.in((kind != null) ? Set.of(Coded.parse(ChangeClass.class, kind)) : Set.of())
			.by((threshold != null) ? new BigDecimal(threshold) : null, lens.asOf().match());
		return seen(filter, lens);
	}

	/** Without a day or a record that is asked for, everything recorded counts. */
	static ChangeFilter seen(ChangeFilter filter, Lens lens) {
		return (lens.day() != null || lens.recorded() != null) ? filter.at(lens.asOf()) : filter;
	}

	/** The feeds of what is chosen: of the company, or the measure, or of everything. */
	List<FeedLink> feeds(FilterForm form) {
		String subject = form.value("subject");
		String measure = form.value("measure");
		SubjectRef about = (subject != null) ? this.references.subjects(List.of(subject)).get(subject) : null;
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
