package org.outlay.doors.web.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.util.MultiValueMap;

/**
 * The controls of a comparison.
 *
 * @param filter the drop-downs, and what is wrong with the address
 * @param subjects those that can be chosen
 * @param chosen the ids of those the reader chose; empty for all
 * @param since the day to list changes since, as the address has it
 */
record CompareForm(FilterForm filter, List<Choice.Option> subjects, Set<String> chosen, String since) {

	static CompareForm of(FilterForm filter, List<Choice.Option> subjects, MultiValueMap<String, String> query) {
		Set<String> chosen = query.getOrDefault("companies", List.of())
			.stream()
			.flatMap((value) -> Stream.of(value.split(",")))
			.map(String::strip)
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		String since = Objects.requireNonNullElse(query.getFirst("since"), "").strip();
		List<String> complaints = new ArrayList<>();
		chosen.stream()
			.filter((id) -> subjects.stream().noneMatch((subject) -> subject.value().equals(id)))
			.forEach((id) -> complaints.add("No “" + English.echo(id) + "” under “Companies”."));
		CompareForm form = new CompareForm(filter, subjects, chosen, since);
		try {
			form.sinceDay();
		}
		catch (IllegalArgumentException ex) {
			complaints.add("“Changes since”: " + English.echo(String.valueOf(ex.getMessage())) + ".");
		}
		Integer from = form.year("from");
		Integer to = form.year("to");
		if (from != null && to != null && from > to) {
			complaints.add("The first year, " + from + ", comes after the last, " + to + ".");
		}
		return new CompareForm(filter.complaining(complaints), subjects, chosen, since);
	}

	@Nullable LocalDate sinceDay() {
		return this.since.isEmpty() ? null : PointOfView.day(this.since);
	}

	@Nullable Integer year(String name) {
		String value = this.filter.value(name);
		return (value != null) ? Integer.valueOf(value) : null;
	}

	/** {@code "all"}, {@code "3 chosen"}. */
	public String choice() {
		return this.chosen.isEmpty() ? "all" : this.chosen.size() + " chosen";
	}

	public boolean isActive() {
		return this.filter.isActive() || !this.chosen.isEmpty() || !this.since.isEmpty();
	}

}
