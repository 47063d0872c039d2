package org.outlay.doors.api.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;

/** A published series of exchange rates. */
public record RateSeriesJson(@Schema(description = "Permanent; never reused.", example = "fed-h10-annual") String id,
		@Schema(description = "The base currency: rates are for one unit of it.", example = "USD") String base,
		@Schema(description = "The kind of its rates.", example = "annual-average") String method,
		@Schema(description = "The publisher.", example = "US Federal Reserve") String publisher,
		@Schema(description = "The title.", example = "H.10 foreign exchange rates, annual averages") String title,
		@Schema(description = "The licence of the series.") String licence,
		@Schema(description = "Where exactly the numbers were taken from.") String origin,
		@Schema(description = "The day they were retrieved.", example = "2026-11-21") LocalDate retrieved,
		@Schema(description = "A note in our own words.") @Nullable String note,
		@Schema(description = "The currencies it has rates of, without the base.") List<String> currencies,
		@Schema(description = "How many days, months or years it has rates for.", example = "12") int times,
		@Schema(description = "The first day; null without rates.",
				example = "2015-01-01") @Nullable LocalDate firstDay,
		@Schema(description = "The last day; null without rates.", example = "2025-12-31") @Nullable LocalDate lastDay,
		@Schema(description = "The path of its rates.", example = "/api/v1/rates/fed-h10-annual") String href,
		@Schema(description = "The path of its page for readers.", example = "/rates/fed-h10-annual") String page) {

	/**
	 * A series with some of its days.
	 * @param days its rates, newest first
	 */
	public static RateSeriesJson of(Series series, List<Rates.Day> days) {
		return new RateSeriesJson(series.id(), series.base(), series.method(), series.publisher(), series.title(),
				series.licence(), series.origin(), series.retrieved(), series.note(),
				List.copyOf(series.currencies(days)), days.size(),
				days.isEmpty() ? null : days.get(days.size() - 1).firstDay(),
				days.isEmpty() ? null : days.get(0).lastDay(), ClaimShapes.href(series.id()), "/rates/" + series.id());
	}

	/** An exchange rate with its source. */
	public record RateJson(
			@Schema(description = "Units of the wanted currency for one of the given currency; quotients of published"
					+ " rates have 16 significant digits.", example = "0.1391") BigDecimal value,
			@Schema(description = "The given currency.", example = "CNY") String from,
			@Schema(description = "The wanted currency.", example = "USD") String to,
			@Schema(description = "How the rate was derived.", example = "annual average") String method,
			@Schema(description = "The first day it covers.", example = "2025-01-01") LocalDate firstDay,
			@Schema(description = "The last day it covers.", example = "2025-12-31") LocalDate lastDay,
			@Schema(description = "The series it comes from.", example = "fed-h10-annual") String series,
			@Schema(description = "The publisher of the series.",
					example = "Board of Governors of the Federal Reserve System") String publisher,
			@Schema(description = "The path of the series.", example = "/api/v1/rates/fed-h10-annual") String href) {
	}

}
