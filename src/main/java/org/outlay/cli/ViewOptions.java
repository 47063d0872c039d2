package org.outlay.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Match;

/**
 * The point of view and the filters as options, named like the parameters of addresses.
 */
final class ViewOptions {

	@Option(names = "--as-of", paramLabel = "DAY", description = "Only sources public on this day; default: today.")
	private @Nullable LocalDate asOf;

	@Option(names = "--match", paramLabel = "WAY",
			description = "Undated sources count from the day they were certain or possible to be public.")
	private @Nullable Match match;

	@Option(names = "--recorded-as-of", paramLabel = "MOMENT",
			description = "Use the record at this moment; useful with --database.")
	private @Nullable RecordedAsOf recordedAsOf;

	@Option(names = "--policy", paramLabel = "RULE",
			description = "Rule that selects the claim shown for a quantity: default, exclude-anonymous, latest,"
					+ " conservative-min.")
	private @Nullable Policy policy;

	@Option(names = "--currency", paramLabel = "CODE",
			description = "Add columns with amounts in this currency, such as USD, and their rates.")
	private @Nullable ShownCurrency currency;

	@Option(names = "--fx", paramLabel = "RATES", description = "Rates to use: auto or constant:2026-02.")
	private @Nullable RateChoice fx;

	@Option(names = "--measure", paramLabel = "CODE",
			description = "Only this measure; for claims, capex, data_budgets and comparison.")
	private @Nullable String measure;

	@Option(names = "--subject", paramLabel = "ID", split = ",",
			description = "Only these companies, models, products or people, by id.")
	private List<String> subjects = List.of();

	@Option(names = "--basis", paramLabel = "CODE",
			description = "Only claims in this term of their source for capital expenditure; for comparison.")
	private @Nullable String basis;

	@Option(names = "--from", paramLabel = "YEAR", description = "First year; for comparison.")
	private @Nullable Integer from;

	@Option(names = "--to", paramLabel = "YEAR", description = "Last year; for comparison.")
	private @Nullable Integer to;

	/** Makes the command line read the types of these options. */
	static void register(CommandLine line) {
		register(line, LocalDate.class, PointOfView::day);
		register(line, Match.class, (text) -> Coded.parse(Match.class, text));
		register(line, RecordedAsOf.class, RecordedAsOf::parse);
		register(line, Policy.class, Policy::parse);
		register(line, ShownCurrency.class, ShownCurrency::parse);
		register(line, RateChoice.class, RateChoice::parse);
		register(line, Integer.class, ViewOptions::year);
	}

	private static <T> void register(CommandLine line, Class<T> type, Function<String, T> parser) {
		line.registerConverter(type, (text) -> {
			try {
				return parser.apply(text);
			}
			catch (IllegalArgumentException ex) {
				throw new TypeConversionException(String.valueOf(ex.getMessage()));
			}
		});
	}

	private static Integer year(String text) {
		if (!text.matches("[0-9]{4}")) {
			throw new IllegalArgumentException("'" + text + "' is not a year; use YYYY");
		}
		return Integer.valueOf(text);
	}

	@Nullable String measure() {
		return this.measure;
	}

	@Nullable String basis() {
		return this.basis;
	}

	@Nullable Integer from() {
		return this.from;
	}

	@Nullable Integer to() {
		return this.to;
	}

	List<String> subjects() {
		return List.copyOf(this.subjects);
	}

	/** The filters by name, without the point of view. */
	Map<String, String> filters() {
		Map<String, String> filters = new LinkedHashMap<>();
		put(filters, "measure", this.measure);
		put(filters, "subject", this.subjects.isEmpty() ? null : String.join(", ", this.subjects));
		put(filters, "basis", this.basis);
		put(filters, "from", this.from);
		put(filters, "to", this.to);
		return filters;
	}

	private static void put(Map<String, String> filters, String name, @Nullable Object value) {
		if (value != null) {
			filters.put(name, value.toString());
		}
	}

	/** The point of view on the day of the clock. */
	PointOfView view(Clock clock) {
		return new PointOfView(LocalDate.now(clock), this.asOf, this.match, this.recordedAsOf, this.policy,
				this.currency, this.fx);
	}

}
