package org.outlay.doors.web.view;

import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

import org.springframework.stereotype.Component;

/** Figures of money in the currencies readers know best, each with its exchange rate. */
@Component
public record ConvertedAmounts(Conversions conversions, Rates rates) {

	private static final List<Unit> CURRENCIES = Stream.of("USD", "CNY", "EUR").map(Unit::new).toList();

	private static final MathContext SHOWN = new MathContext(6);

	/** One amount for each currency but the figure's own; none if it is not money. */
	public List<ConvertedAmount> of(Figure figure, RateChoice rates) {
		return CURRENCIES.stream().map((currency) -> of(figure, currency, rates)).filter(Objects::nonNull).toList();
	}

	/** The figure in one currency; null if it is stated in it, or is not money. */
	@Nullable ConvertedAmount of(Figure figure, Unit currency, RateChoice rates) {
		Converted converted = this.conversions.convert(figure, currency, rates);
		if (converted instanceof Converted.Value value) {
			Quote quote = value.quote();
			Series series = this.rates.find(quote.series()).orElseThrow();
			return new ConvertedAmount(value.wording(), value.provisional(),
					"1 " + figure.amount().unit().code() + " = " + quote.rate().round(SHOWN).toPlainString() + " "
							+ currency.code() + ", " + quote.method() + ", " + days(quote),
					series.publisher() + ", " + series.title(), "/rates/" + series.id(), value.rule());
		}
		return (converted instanceof Converted.Missing missing)
				? new ConvertedAmount(currency.code(), false, null, "", "", missing.why()) : null;
	}

	private static String days(Quote quote) {
		return new Period(false, quote.firstDay(), quote.lastDay(), Precision.DAY, null).byDays().words();
	}

	/**
	 * A figure in another currency.
	 *
	 * @param wording the converted amount with its hedge; the currency if there is no
	 * rate
	 * @param provisional whether a better rate will be known later
	 * @param rate the rate with its method and days; null if there is none
	 * @param source the publisher of the rate; empty if there is none
	 * @param path the page of its series
	 * @param rule the reason for this rate, or for the lack of one
	 */
	public record ConvertedAmount(String wording, boolean provisional, @Nullable String rate, String source,
			String path, String rule) {

		public boolean isMissing() {
			return this.rate == null;
		}

	}

}
