package org.outlay.doors.api.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AmountJson.ConvertedJson;
import org.outlay.doors.api.shape.RateSeriesJson.RateJson;
import org.outlay.facts.rate.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;

import org.springframework.stereotype.Component;

/** Makes JSON of rates, each with the source of its series. */
@Component
public class RateShapes {

	private final Rates rates;

	RateShapes(Rates rates) {
		this.rates = rates;
	}

	public RateJson of(String from, String to, Quote quote) {
		Series series = this.rates.find(quote.series()).orElseThrow();
		return new RateJson(quote.rate(), from, to, quote.method(), quote.firstDay(), quote.lastDay(), quote.series(),
				series.publisher(), href(quote.series()));
	}

	/** The series by which amounts were converted, in the order of their ids. */
	public List<RateSeriesJson> behind(Stream<@Nullable ConvertedJson> converted) {
		Set<String> used = new HashSet<>();
		converted.forEach((one) -> {
			if (one != null && one.rate() != null) {
				used.add(one.rate().series());
			}
		});
		return this.rates.series()
			.stream()
			.filter((series) -> used.contains(series.id()))
			.map((series) -> RateSeriesJson.of(series, this.rates.days(series.id())))
			.toList();
	}

	static String href(String series) {
		return ApiAddresses.API + "/rates/" + series;
	}

}
