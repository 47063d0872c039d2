package org.outlay.doors.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.view.Address;
import org.outlay.values.code.Coded;

/**
 * A filter form: its drop-downs, and what is wrong with the address of the request.
 *
 * @param action the path of the list it filters
 */
public record FilterForm(String action, List<Choice> choices, List<String> complaints) {

	public static FilterForm of(String action, Choice... choices) {
		return new FilterForm(action, List.of(choices),
				Stream.of(choices).map(Choice::complaint).flatMap(Optional::stream).toList());
	}

	/** The same with more complaints. */
	public FilterForm complaining(List<String> more) {
		return new FilterForm(this.action, this.choices,
				Stream.concat(this.complaints.stream(), more.stream()).toList());
	}

	/** Whether the address cannot be answered; then nothing is listed. */
	public boolean isWrong() {
		return !this.complaints.isEmpty();
	}

	public boolean isActive() {
		return this.choices.stream().anyMatch((choice) -> !choice.chosen().isEmpty());
	}

	/** An address with everything that was chosen, then other parameters. */
	public String narrowing(String path, Map<String, String> others) {
		Address address = Address.of(path);
		this.choices.stream()
			.filter((choice) -> choice.value() != null)
			.forEach((choice) -> address.with(choice.name(), choice.chosen()));
		return address.with(others).text();
	}

	/** The value chosen under a name; null for any, and for unknown names. */
	@Nullable public String value(String name) {
		return option(name).map(Choice.Option::value).orElse(null);
	}

	/** The value of an enumeration chosen under a name; null for any. */
	public <E extends Enum<E> & Coded> @Nullable E value(String name, Class<E> type) {
		return option(name).map((option) -> Coded.parse(type, option.value())).orElse(null);
	}

	/** The option chosen under a name. */
	public Optional<Choice.Option> option(String name) {
		return this.choices.stream().filter((choice) -> choice.name().equals(name)).findFirst().flatMap(Choice::option);
	}

	/**
	 * A title that says what is chosen: {@code "Companies: division, China"}.
	 * @param without names of choices that the title says otherwise
	 */
	public String title(String all, String... without) {
		String chosen = this.choices.stream()
			.filter((choice) -> !List.of(without).contains(choice.name()))
			.flatMap((choice) -> choice.option().stream())
			.map(Choice.Option::label)
			.collect(Collectors.joining(", "));
		return chosen.isEmpty() ? all : all + ": " + chosen;
	}

}
