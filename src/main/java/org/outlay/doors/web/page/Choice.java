package org.outlay.doors.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;
import org.outlay.values.english.English;

/**
 * One drop-down of a filter form, and the reader's choice in it.
 *
 * @param any the words of the first option, which lets everything through
 * @param chosen the value as the address has it; empty for any
 */
public record Choice(String name, String label, String any, List<Option> options, String chosen) {

	/** Reads the choice from the parameters of a request. */
	public static Choice of(String name, String label, String any, List<Option> options, Map<String, String> query) {
		return new Choice(name, label, any, options, query.getOrDefault(name, "").strip());
	}

	/** A choice among all values of an enumeration. */
	public static Choice of(String name, String label, String any, Coded[] values, Map<String, String> query) {
		return of(name, label, any,
				Stream.of(values).map((value) -> new Option(value.code(), English.capital(value.words()))).toList(),
				query);
	}

	/** The chosen option; empty for any and for unknown values. */
	public Optional<Option> option() {
		return this.options.stream().filter((option) -> option.value().equals(this.chosen)).findFirst();
	}

	public @Nullable String value() {
		return option().map(Option::value).orElse(null);
	}

	/** Whether the choice lets a thing with this code through. */
	public boolean allows(@Nullable String code) {
		return value() == null || this.chosen.equals(code);
	}

	/** Whether the choice lets a thing of this kind through. */
	public boolean allows(@Nullable Coded kind) {
		return allows((kind != null) ? kind.code() : null);
	}

	/** A complaint about the value in the address; empty if it is right. */
	Optional<String> complaint() {
		return (this.chosen.isEmpty() || option().isPresent()) ? Optional.empty()
				: Optional.of("No “" + English.echo(this.chosen) + "” under “" + this.label + "”.");
	}

	/** One value to choose, with its words. */
	public record Option(String value, String label) {

		/** Options sorted by their words. */
		public static List<Option> sorted(Stream<Option> options) {
			return options.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER)).toList();
		}

	}

}
