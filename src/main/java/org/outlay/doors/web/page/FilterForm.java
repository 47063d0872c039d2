package org.outlay.doors.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A filter form: its drop-downs, and what is wrong with the address it came by.
 *
 * @param action the path the form leads to
 */
public record FilterForm(String action, List<Choice> choices, List<String> complaints) {

	public static FilterForm of(String action, Choice... choices) {
		return new FilterForm(action, List.of(choices),
				Stream.of(choices).map(Choice::complaint).flatMap(Optional::stream).toList());
	}

	public FilterForm complaining(String complaint) {
		return new FilterForm(this.action, this.choices,
				Stream.concat(this.complaints.stream(), Stream.of(complaint)).toList());
	}

	/** Whether the address asks for something there is not; then nothing is listed. */
	public boolean isWrong() {
		return !this.complaints.isEmpty();
	}

	public boolean isActive() {
		return this.choices.stream().anyMatch((choice) -> !choice.chosen().isEmpty());
	}

	public HttpStatus status() {
		return isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/** An address with everything that was chosen. */
	public String narrowing(String path) {
		return narrowing(path, Map.of());
	}

	/** The same with other parameters after it. */
	public String narrowing(String path, Map<String, String> others) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		this.choices.stream()
			.filter((choice) -> choice.value() != null)
			.forEach((choice) -> address.queryParam(choice.name(), choice.value()));
		others.forEach((name, value) -> address.queryParam(name, value));
		return address.encode().toUriString();
	}

	/** What was chosen under a name; absent for any, and for names there are not. */
	@Nullable public String value(String name) {
		return this.choices.stream()
			.filter((choice) -> choice.name().equals(name))
			.map(Choice::value)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A title that says what is chosen: {@code "Companies: division, China"}.
	 * @param without names of choices it tells otherwise
	 */
	public String title(String all, String... without) {
		String chosen = this.choices.stream()
			.filter((choice) -> !List.of(without).contains(choice.name()))
			.map(Choice::option)
			.flatMap(Optional::stream)
			.map(Choice.Option::label)
			.collect(Collectors.joining(", "));
		return chosen.isEmpty() ? all : all + ": " + chosen;
	}

}
