package org.outlay.readings.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.QuantityFilter;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Policy;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/**
 * The point of view of a reader; null was not asked for.
 *
 * @param today the day used if none is asked for
 * @param day the day of publication ({@code asOf})
 * @param match how undated sources count ({@code match})
 * @param recorded the moment of the record ({@code recordedAsOf})
 * @param policy the rule for headlines ({@code policy})
 * @param currency {@code currency}
 * @param rates {@code fx}
 */
public record PointOfView(LocalDate today, @Nullable LocalDate day, @Nullable Match match,
		@Nullable RecordedAsOf recorded, @Nullable Policy policy, @Nullable ShownCurrency currency,
		@Nullable RateChoice rates) {

	public static final List<String> PARAMETERS = List.of("asOf", "match", "recordedAsOf", "policy", "currency", "fx");

	/** The point of view of a reader who asks for nothing. */
	public static PointOfView plain(LocalDate today) {
		return new PointOfView(today, null, null, null, null, null, null);
	}

	/**
	 * Reads a date such as 2026-02-15.
	 * @throws IllegalArgumentException if the text is not a date
	 */
	public static LocalDate day(String text) {
		try {
			// no signs and no years of more digits, which ISO 8601 allows
			return LocalDate.parse(text.matches("[0-9]{4}-.*") ? text : "");
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'" + text + "' is not a date; use YYYY-MM-DD", ex);
		}
	}

	public AsOf asOf() {
		return new AsOf((this.day != null) ? this.day : this.today, (this.match != null) ? this.match : Match.CERTAIN,
				(this.recorded != null) ? this.recorded.moment() : null);
	}

	/** How figures are chosen for this reader. */
	public HeadlineRule rule() {
		return new HeadlineRule(asOf(), (this.policy != null) ? this.policy : Policy.DEFAULT, fx());
	}

	/** Every quantity, as recorded then. */
	public QuantityFilter quantities() {
		return QuantityFilter.recorded(asOf().recorded());
	}

	public ShownCurrency money() {
		return (this.currency != null) ? this.currency : ShownCurrency.ORIGINAL;
	}

	/** The rates asked for, of those published by the day. */
	public RateChoice fx() {
		return ((this.rates != null) ? this.rates : RateChoice.AUTO).knownOn(asOf().day());
	}

	/** Every public claim, as recorded then. */
	public ClaimFilter claims() {
		return ClaimFilter.at(asOf());
	}

	public boolean isPlain() {
		return equals(plain(this.today));
	}

	public PointOfView on(LocalDate other) {
		return new PointOfView(this.today, other, this.match, this.recorded, this.policy, this.currency, this.rates);
	}

	/** The same view of today, by what Outlay holds now. */
	public PointOfView now() {
		return new PointOfView(this.today, null, this.match, null, this.policy, this.currency, this.rates);
	}

	public PointOfView in(ShownCurrency other) {
		return new PointOfView(this.today, this.day, this.match, this.recorded, this.policy, other, this.rates);
	}

	public PointOfView by(Policy other) {
		return new PointOfView(this.today, this.day, this.match, this.recorded, other, this.currency, this.rates);
	}

	/**
	 * The parameters asked for, in the order of their names; rates only with a currency,
	 * since they have no effect without one.
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
