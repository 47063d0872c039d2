package org.outlay.doors.api.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.publishing.dataset.PublishedRate;

/** A published series of exchange rates. */
@Schema(name = "RateSeries")
public record SeriesJson(@Schema(description = "Stable, never used again.", example = "fed-h10-annual") String id,
		@Schema(description = "Rates are units of another currency for one of this.", example = "USD") String base,
		@Schema(description = "What each rate is.", example = "annual-average") String method,
		@Schema(description = "Who publishes it.", example = "US Federal Reserve") String publisher,
		@Schema(description = "What it is called.",
				example = "H.10 foreign exchange rates, annual averages") String title,
		@Schema(description = "What may be done with it.") String licence,
		@Schema(description = "Where exactly the numbers were taken from.") String origin,
		@Schema(description = "When.", example = "2026-11-21") LocalDate retrieved,
		@Schema(description = "What to know about it.") @Nullable String note,
		@Schema(description = "The currencies it has rates of, the base aside.") List<String> currencies,
		@Schema(description = "How many times it has rates for.", example = "12") int times,
		@Schema(description = "The first day it is about; null without rates.",
				example = "2015-01-01") @Nullable LocalDate firstDay,
		@Schema(description = "The last day it is about; null without rates.",
				example = "2025-12-31") @Nullable LocalDate lastDay,
		@Schema(description = "The path of its rates.", example = "/api/v1/rates/fed-h10-annual") String href,
		@Schema(description = "The path of its page for readers.", example = "/rates/fed-h10-annual") String page) {

	/**
	 * A series with some of its days.
	 * @param days its rates, the latest first
	 */
	public static SeriesJson of(Series series, List<Rates.Day> days) {
		return new SeriesJson(series.id(), series.base(), series.method(), series.publisher(), series.title(),
				series.licence(), series.origin(), series.retrieved(), series.note(),
				List.copyOf(series.currencies(days)), days.size(),
				days.isEmpty() ? null : days.get(days.size() - 1).firstDay(),
				days.isEmpty() ? null : days.get(0).lastDay(), RateShapes.href(series.id()), "/rates/" + series.id());
	}

	/** One rate as published. */
	@Schema(name = "PublishedRate")
	public record PublishedRateJson(@Schema(description = "Of one unit of this.", example = "USD") String base,
			@Schema(description = "In this currency.", example = "CNY") String currency,
			@Schema(description = "Units of the currency for one of the base.", example = "7.1957") BigDecimal value,
			@Schema(description = "The first day it is about.", example = "2024-01-01") LocalDate firstDay,
			@Schema(description = "The last day it is about, included.", example = "2024-12-31") LocalDate lastDay) {

		public static PublishedRateJson of(PublishedRate rate) {
			return new PublishedRateJson(rate.base(), rate.currency(), rate.rate(), rate.firstDay(), rate.lastDay());
		}

	}

}
