package org.outlay.doors.web.view;

import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Quote;
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

/**
 * Shows a figure of money in the currencies readers know best, each with the rate it
 * rests on.
 */
@Component
public class ConvertedAmounts {

	private static final List<Unit> CURRENCIES = Stream.of("USD", "CNY", "EUR").map(Unit::new).toList();

	private static final MathContext SHOWN = new MathContext(6);

	private final Conversions conversions;

	private final Rates rates;

	ConvertedAmounts(Conversions conversions, Rates rates) {
		this.conversions = conversions;
		this.rates = rates;
	}

	/** One line a currency other than the figure's own; none for what is no money. */
	public List<ConvertedAmount> of(Figure figure) {
		return CURRENCIES.stream()
			.map((currency) -> of(figure, currency, RateChoice.AUTO))
			.filter(Objects::nonNull)
			.toList();
	}

	/** The figure in one currency; absent if it is stated in it, or is no money. */
	@Nullable ConvertedAmount of(Figure figure, Unit currency, RateChoice rates) {
		Converted converted = this.conversions.convert(figure, currency, rates);
		if (converted instanceof Converted.Value value) {
			return exchange(figure.amount().unit(), currency, value);
		}
		return (converted instanceof Converted.Missing missing)
				? new ConvertedAmount(currency.code(), false, null, "", "", missing.why()) : null;
	}

	private ConvertedAmount exchange(Unit from, Unit to, Converted.Value value) {
		Quote quote = value.quote();
		Series series = this.rates.find(quote.series()).orElseThrow();
		return new ConvertedAmount(value.amount().wording(), value.provisional(),
				"1 " + from.code() + " = " + quote.rate().round(SHOWN).toPlainString() + " " + to.code() + ", "
						+ quote.method() + ", " + days(quote),
				series.publisher() + ", " + series.title(), "/rates/" + series.id(), value.rule());
	}

	private static String days(Quote quote) {
		return new Period(false, quote.firstDay(), quote.lastDay(), Precision.DAY, null).byDays().words();
	}

}
