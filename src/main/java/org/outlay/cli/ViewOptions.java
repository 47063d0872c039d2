package org.outlay.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Match;

/** How figures are looked at, as options: the words of the addresses. */
final class ViewOptions {

	@Option(names = "--as-of", paramLabel = "DAY", description = "What was public on this day; today if left out.")
	private @Nullable String asOf;

	@Option(names = "--match", paramLabel = "WAY", description = "How undated sources count: certain or possible.")
	private @Nullable String match;

	@Option(names = "--recorded-as-of", paramLabel = "MOMENT",
			description = "By what was on record at a moment; useful with --database.")
	private @Nullable String recordedAsOf;

	@Option(names = "--policy", paramLabel = "RULE",
			description = "Which claim is shown for a quantity: default, exclude-anonymous, latest, conservative-min.")
	private @Nullable String policy;

	@Option(names = "--currency", paramLabel = "CODE",
			description = "Adds columns with amounts in this currency, such as USD, each with its rate.")
	private @Nullable String currency;

	@Option(names = "--fx", paramLabel = "RATES", description = "At which rates: auto or constant:2026-02.")
	private @Nullable String fx;

	@Option(names = "--measure", paramLabel = "CODE",
			description = "Only this measure; of claims, capex, data_budgets and comparison.")
	private @Nullable String measure;

	@Option(names = "--subject", paramLabel = "ID", split = ",",
			description = "Only these companies, models, products or people, by id.")
	private List<String> subjects = List.of();

	@Option(names = "--basis", paramLabel = "CODE",
			description = "Only this basis of capital expenditure; of comparison.")
	private @Nullable String basis;

	@Option(names = "--from", paramLabel = "YEAR", description = "The first year; of comparison.")
	private @Nullable String from;

	@Option(names = "--to", paramLabel = "YEAR", description = "The last year; of comparison.")
	private @Nullable String to;

	@Nullable String measure() {
		return this.measure;
	}

	@Nullable String basis() {
		return this.basis;
	}

	@Nullable Integer from(CommandSpec spec) {
		return read(spec, "--from", this.from, ViewOptions::year);
	}

	@Nullable Integer to(CommandSpec spec) {
		return read(spec, "--to", this.to, ViewOptions::year);
	}

	private static Integer year(String text) {
		if (!text.matches("[0-9]{4}")) {
			throw new IllegalArgumentException("'" + text + "' is no year: write 2026");
		}
		return Integer.valueOf(text);
	}

	/** Whether only a comparison can be asked for so. */
	boolean isCompared() {
		return this.basis != null || this.from != null || this.to != null;
	}

	List<String> subjects() {
		return List.copyOf(this.subjects);
	}

	/** What was asked for beside the point of view. */
	Map<String, String> filters() {
		Map<String, String> filters = new LinkedHashMap<>();
		put(filters, "measure", this.measure);
		if (!this.subjects.isEmpty()) {
			filters.put("subject", String.join(", ", this.subjects));
		}
		put(filters, "basis", this.basis);
		put(filters, "from", this.from);
		put(filters, "to", this.to);
		return filters;
	}

	private static void put(Map<String, String> filters, String name, @Nullable String value) {
		if (value != null) {
			filters.put(name, value);
		}
	}

	/**
	 * The point of view of these options on the day of the clock.
	 * @throws ParameterException if one of them cannot be read
	 */
	PointOfView view(CommandSpec spec, Clock clock) {
		return new PointOfView(LocalDate.now(clock), read(spec, "--as-of", this.asOf, PointOfView::day),
				read(spec, "--match", this.match, (text) -> Coded.parse(Match.class, text)),
				read(spec, "--recorded-as-of", this.recordedAsOf, RecordedAsOf::parse),
				read(spec, "--policy", this.policy, (text) -> Coded.parse(Policy.class, text)),
				read(spec, "--currency", this.currency, ShownCurrency::parse),
				read(spec, "--fx", this.fx, RateChoice::parse));
	}

	private static <T> @Nullable T read(CommandSpec spec, String option, @Nullable String text,
			Function<String, T> parser) {
		try {
			return (text != null) ? parser.apply(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(spec.commandLine(), option + ": " + ex.getMessage(), ex);
		}
	}

}
