package org.outlay.doors.api.shape;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AmountJson.ConvertedJson;
import org.outlay.doors.api.shape.RateSeriesJson.RateJson;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;

import org.springframework.stereotype.Component;

/**
 * Makes JSON of claims, with money converted if a currency is asked for, and of rates.
 */
@Component
public record ClaimShapes(Conversions conversions, Rates rates) {

	public ClaimJson of(Figure figure, PointOfView view) {
		return ClaimJson.of(figure, converted(figure, view));
	}

	/** A claim in short. */
	public FigureJson brief(Figure figure, PointOfView view) {
		return FigureJson.of(figure, converted(figure, view));
	}

	/** Claims in short. */
	public List<FigureJson> brief(Collection<Figure> figures, PointOfView view) {
		return figures.stream().map((figure) -> brief(figure, view)).toList();
	}

	@Nullable public FigureJson briefOrNull(@Nullable Figure figure, PointOfView view) {
		return (figure != null) ? brief(figure, view) : null;
	}

	/**
	 * The amount in the currency asked for; null if none is, or if the amount is in that
	 * currency or is not money.
	 */
	private @Nullable ConvertedJson converted(Figure figure, PointOfView view) {
		Unit currency = view.money().unit();
		if (currency == null) {
			return null;
		}
		Converted converted = this.conversions.convert(figure, currency, view.fx());
		if (converted instanceof Converted.Value value) {
			return new ConvertedJson(AmountJson.of(value.amount(), figure),
					rate(figure.amount().unit().code(), currency.code(), value.quote()), value.rule(),
					value.provisional(), null);
		}
		return (converted instanceof Converted.Missing missing)
				? new ConvertedJson(null, null, null, false, missing.why()) : null;
	}

	/** An exchange rate with the source of its series. */
	public RateJson rate(String from, String to, Quote quote) {
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
