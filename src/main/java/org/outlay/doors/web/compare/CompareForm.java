package org.outlay.doors.web.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
 * @param subjects whom one may choose
 * @param chosen whom the reader chose, by id; empty for everybody
 * @param since the earlier day to tell changes from, as it stood in the address
 */
record CompareForm(FilterForm filter, List<Choice.Option> subjects, Set<String> chosen, String since) {

	static CompareForm of(FilterForm filter, List<Choice.Option> subjects, MultiValueMap<String, String> query) {
		Set<String> chosen = query.getOrDefault("companies", List.of())
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		String first = query.getFirst("since");
		String since = (first != null) ? first.strip() : "";
		List<String> complaints = new ArrayList<>();
		for (String id : chosen) {
			if (subjects.stream().noneMatch((subject) -> subject.value().equals(id))) {
				complaints.add("No “" + English.echo(id) + "” under “Companies”.");
			}
		}
		CompareForm form = new CompareForm(filter, subjects, chosen, since);
		try {
			form.sinceDay();
		}
		catch (IllegalArgumentException ex) {
			complaints.add("“Changes since”: " + English.echo(String.valueOf(ex.getMessage())) + ".");
		}
		FilterForm complaining = filter;
		for (String complaint : complaints) {
			complaining = complaining.complaining(complaint);
		}
		return new CompareForm(complaining, subjects, chosen, since);
	}

	@Nullable LocalDate sinceDay() {
		return this.since.isEmpty() ? null : PointOfView.day(this.since);
	}

	/** {@code "everybody"}, {@code "3 chosen"}. */
	public String choice() {
		return this.chosen.isEmpty() ? "all" : this.chosen.size() + " chosen";
	}

	public boolean isActive() {
		return this.filter.isActive() || !this.chosen.isEmpty() || !this.since.isEmpty();
	}

}
