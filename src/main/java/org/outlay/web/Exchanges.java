package org.outlay.web;

import java.math.MathContext;
import java.util.List;
import java.util.Objects;
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
import org.outlay.period.Period;
import org.outlay.period.Precision;

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
		return CURRENCIES.stream()
			.map((currency) -> of(figure, currency, RateChoice.AUTO))
			.filter(Objects::nonNull)
			.toList();
	}

	/** The figure in one currency; absent if it is stated in it, or is no money. */
	@Nullable Exchange of(Figure figure, Unit currency, RateChoice rates) {
		Converted converted = this.conversions.convert(figure, currency, rates);
		if (converted instanceof Converted.Value value) {
			return exchange(figure.amount().unit(), currency, value);
		}
		return (converted instanceof Converted.Missing missing)
				? new Exchange(currency.code(), false, null, "", "", missing.why()) : null;
	}

	private Exchange exchange(Unit from, Unit to, Converted.Value value) {
		Quote quote = value.quote();
		Series series = this.rates.series()
			.stream()
			.filter((one) -> one.id().equals(quote.series()))
			.findFirst()
			.orElseThrow();
		return new Exchange(value.amount().wording(), value.provisional(),
				"1 " + from.code() + " = " + quote.rate().round(SHOWN).toPlainString() + " " + to.code() + ", "
						+ quote.method() + ", " + days(quote),
				series.publisher() + ", " + series.title(), "/rates/" + series.id(), value.rule());
	}

	private static String days(Quote quote) {
		return new Period(false, quote.firstDay(), quote.lastDay(), Precision.DAY, null).byDays().words();
	}

}
