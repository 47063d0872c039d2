package org.outlay.doors.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;
import org.outlay.values.english.English;

/**
 * One drop-down of a filter form and what the reader chose in it.
 *
 * @param any the words of the first option, which lets all through
 * @param chosen the value as it stood in the address; empty for any
 */
public record Choice(String name, String label, String any, List<Option> options, String chosen) {

	/** Takes the choice out of the parameters of a request. */
	public static Choice of(String name, String label, String any, List<Option> options, Map<String, String> query) {
		return new Choice(name, label, any, options, query.getOrDefault(name, "").strip());
	}

	/** The same among all values of an enumeration. */
	public static Choice of(String name, String label, String any, Coded[] values, Map<String, String> query) {
		return of(name, label, any,
				Stream.of(values).map((value) -> new Option(value.code(), English.capital(value.words()))).toList(),
				query);
	}

	/** The chosen option; empty for any and for values there are not. */
	public Optional<Option> option() {
		return this.options.stream().filter((option) -> option.value().equals(this.chosen)).findFirst();
	}

	public @Nullable String value() {
		return option().map(Option::value).orElse(null);
	}

	/** What to tell a reader whose address has a value there is not. */
	public Optional<String> complaint() {
		return (this.chosen.isEmpty() || option().isPresent()) ? Optional.empty()
				: Optional.of("No “" + English.echo(this.chosen) + "” under “" + this.label + "”.");
	}

	/** One value to choose, with its words. */
	public record Option(String value, String label) {
	}

}
