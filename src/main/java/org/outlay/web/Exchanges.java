package org.outlay.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Unit;
import org.outlay.conversion.Conversions;
import org.outlay.conversion.Converted;
import org.outlay.conversion.RateChoice;
import org.outlay.fx.Quote;
import org.outlay.fx.Rates;
import org.outlay.fx.Series;
import org.outlay.ledger.Figure;

import org.springframework.stereotype.Component;

/**
 * Shows a figure of money in the currencies readers know best, each with the rate it
 * rests on.
 */
@Component
class Exchanges {

	private static final List<Unit> CURRENCIES = Stream.of("USD", "CNY", "EUR").map(Unit::new).toList();

	private static final MathContext SHOWN = new MathContext(6);

	private final Conversions conversions;

	private final Rates rates;

	Exchanges(Conversions conversions, Rates rates) {
		this.conversions = conversions;
		this.rates = rates;
	}

	/** One line a currency other than the figure's own; none for what is no money. */
	List<Exchange> of(Figure figure) {
		Map<String, Series> series = this.rates.series()
			.stream()
			.collect(Collectors.toMap(Series::id, Function.identity()));
		return CURRENCIES.stream()
			.map((currency) -> exchange(figure, currency, series))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable Exchange exchange(Figure figure, Unit currency, Map<String, Series> series) {
		Converted converted = this.conversions.convert(figure, currency, RateChoice.AUTO);
		if (converted instanceof Converted.Value value) {
			return new Exchange(value.amount().wording(), value.provisional(),
					rate(figure.amount().unit().code(), currency.code(), value, series));
		}
		return (converted instanceof Converted.Missing missing) ? new Exchange(currency.code(), false, missing.why())
				: null;
	}

	private static String rate(String from, String to, Converted.Value value, Map<String, Series> series) {
		Quote quote = value.quote();
		Series origin = Objects.requireNonNull(series.get(quote.series()));
		BigDecimal rate = quote.rate().round(SHOWN);
		return "1 " + from + " = " + rate.toPlainString() + " " + to + ", " + quote.method() + ", " + days(quote) + "; "
				+ origin.publisher() + ", " + origin.title() + ". " + value.rule();
	}

	private static String days(Quote quote) {
		return quote.firstDay().equals(quote.lastDay()) ? Phrases.day(quote.firstDay())
				: Phrases.day(quote.firstDay()) + " to " + Phrases.day(quote.lastDay());
	}

}
