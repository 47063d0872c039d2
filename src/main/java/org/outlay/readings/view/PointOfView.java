package org.outlay.readings.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Policy;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/**
 * How a reader looks at figures. What is absent was not asked for.
 *
 * @param today the day that counts where none is asked for
 * @param day as of which day ({@code asOf})
 * @param match how undated sources count ({@code match})
 * @param recorded by what Outlay held when ({@code recordedAsOf})
 * @param policy which claim is shown for a quantity ({@code policy})
 * @param currency in which currency ({@code currency})
 * @param rates at which rates ({@code fx})
 */
public record PointOfView(LocalDate today, @Nullable LocalDate day, @Nullable Match match,
		@Nullable RecordedAsOf recorded, @Nullable Policy policy, @Nullable ShownCurrency currency,
		@Nullable RateChoice rates) {

	/** The names of its parameters in addresses. */
	public static final List<String> PARAMETERS = List.of("asOf", "match", "recordedAsOf", "policy", "currency", "fx");

	/** What a reader sees who asks for nothing. */
	public static PointOfView plain(LocalDate today) {
		return new PointOfView(today, null, null, null, null, null, null);
	}

	/**
	 * Reads a day of the calendar.
	 * @throws IllegalArgumentException if the text is none
	 */
	public static LocalDate day(String text) {
		if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
			throw new IllegalArgumentException("'" + text + "' is no day: write 2026-02-15");
		}
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'" + text + "' is no day of the calendar", ex);
		}
	}

	/** The point of view on both clocks. */
	public AsOf asOf() {
		return new AsOf((this.day != null) ? this.day : this.today, (this.match != null) ? this.match : Match.CERTAIN,
				(this.recorded != null) ? this.recorded.moment() : null);
	}

	/** The rule by which headlines are chosen. */
	public Policy rule() {
		return (this.policy != null) ? this.policy : Policy.DEFAULT;
	}

	/** The currency money is wanted in. */
	public ShownCurrency money() {
		return (this.currency != null) ? this.currency : ShownCurrency.ORIGINAL;
	}

	public RateChoice fx() {
		return (this.rates != null) ? this.rates : RateChoice.AUTO;
	}

	/** Every claim that was public, as it stood in the record. */
	public ClaimFilter claims() {
		return ClaimFilter.at(asOf());
	}

	/** Whether nothing was asked for. */
	public boolean isPlain() {
		return equals(plain(this.today));
	}

	/** The same view of another day. */
	public PointOfView on(LocalDate other) {
		return new PointOfView(this.today, other, this.match, this.recorded, this.policy, this.currency, this.rates);
	}

	/** The same view of today, by what Outlay holds now. */
	public PointOfView now() {
		return new PointOfView(this.today, null, this.match, null, this.policy, this.currency, this.rates);
	}

	/** The same view, money in this currency. */
	public PointOfView in(ShownCurrency other) {
		return new PointOfView(this.today, this.day, this.match, this.recorded, this.policy, other, this.rates);
	}

	/** The same view by another rule. */
	public PointOfView by(Policy other) {
		return new PointOfView(this.today, this.day, this.match, this.recorded, other, this.currency, this.rates);
	}

	/**
	 * What was asked for, as it stands in an address, in the order of the names; rates
	 * only with a currency, since they do nothing without.
	 */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "asOf", this.day);
		put(parameters, "match", (this.match != null) ? this.match.code() : null);
		put(parameters, "recordedAsOf", (this.recorded != null) ? this.recorded.text() : null);
		put(parameters, "policy", (this.policy != null) ? this.policy.code() : null);
		put(parameters, "currency", (this.currency != null) ? this.currency.code() : null);
		put(parameters, "fx", (this.rates != null && money().unit() != null) ? this.rates.code() : null);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

}
