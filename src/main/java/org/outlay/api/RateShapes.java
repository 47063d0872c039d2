package org.outlay.api;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.fx.Quote;
import org.outlay.fx.Rates;
import org.outlay.fx.Series;

import org.springframework.stereotype.Component;

/** Makes rates with the source of their series. */
@Component
class RateShapes {

	private final Rates rates;

	RateShapes(Rates rates) {
		this.rates = rates;
	}

	RateJson of(String from, String to, Quote quote) {
		Map<String, Series> byId = this.rates.series()
			.stream()
			.collect(Collectors.toMap(Series::id, Function.identity()));
		Series series = Objects.requireNonNull(byId.get(quote.series()));
		return new RateJson(quote.rate(), from, to, quote.method(), quote.firstDay(), quote.lastDay(), quote.series(),
				series.publisher(), href(quote.series()));
	}

	static String href(String series) {
		return Addresses.API + "/rates/" + series;
	}

}
