package org.outlay.doors.api.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.RateSeriesJson;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.publishing.dataset.PublishedRate;
import org.outlay.values.amount.Unit;

import org.springframework.web.bind.annotation.PathVariable;

/** Exchange rates as sourced facts. */
@ApiHandler("Rates")
record RateApi(Rates rates) {

	private static final SeriesFields SERIES = new SeriesFields();

	private static final PublishedFields PUBLISHED = new PublishedFields();

	@Operation(operationId = "listRateSeries", summary = "List series of rates",
			description = "Published series of exchange rates by id, each with its origin and licence. All conversions"
					+ " use them.")
	@ListMapping(value = "/rates", table = "rate_series")
	PageOf<RateSeriesJson> list(ListQuery<SeriesFields> listing) {
		return SERIES.page(listing, this.rates.series(),
				(page) -> page.stream().map((one) -> RateSeriesJson.of(one, this.rates.days(one.id()))).toList());
	}

	@Operation(operationId = "listRates", summary = "List the rates of a series",
			description = "Every published rate of one series, newest first, as published and not rounded.")
	@ListMapping(value = "/rates/{series}", table = "rates")
	PageOf<PublishedRateJson> show(
			@Parameter(description = "The id of the series.", example = "fed-h10-annual") @PathVariable String series,
			DaysQuery query) {
		Series found = this.rates.find(series)
			.orElseThrow(() -> RefusedRequest.unknownId("series of rates", series, "rates"));
		List<Rates.Day> days = this.rates.days(series);
		requireCurrency(query.currency(), found, days);
		List<PublishedRate> rows = PublishedRate.of(found, days.stream().filter(query::lets).toList())
			.stream()
			.filter((rate) -> query.lets(rate.currency()))
			.toList();
		return PUBLISHED.page(query.listing(), rows, (page) -> page.stream().map(PublishedRateJson::of).toList());
	}

	private static void requireCurrency(@Nullable Unit currency, Series series, List<Rates.Day> days) {
		SortedSet<String> known = series.currencies(days);
		if (currency != null && !known.contains(currency.code())) {
			throw new RefusedRequest(List.of(new Fault(ProblemKind.BAD_VALUE, "currency", currency.code(),
					"the series " + series.id() + " has no rate of " + currency.code() + " per " + series.base(),
					List.copyOf(known))));
		}
	}

	/** The fields by which series can be sorted and counted. */
	static final class SeriesFields extends ListFields<Series> {

		SeriesFields() {
			sort("id", Series::id);
			count("base", Series::base);
			count("method", Series::method);
			count("publisher", Series::publisher);
		}

	}

	/** The fields by which published rates can be sorted and counted. */
	static final class PublishedFields extends ListFields<PublishedRate> {

		PublishedFields() {
			sort("firstDay", PublishedRate::firstDay);
			sort("lastDay", PublishedRate::lastDay);
			count("currency", PublishedRate::currency);
			sort("value", PublishedRate::rate);
		}

	}

	/** The parameters of the list of rates. */
	record DaysQuery(
			@Parameter(description = "Rates from this day on.", example = "2019-01-01") @Nullable LocalDate from,
			@Parameter(description = "Rates up to this day.", example = "2026-06-30") @Nullable LocalDate to,
			@Parameter(description = "Rates of this currency.", example = "CNY") @Nullable Unit currency,
			ListQuery<PublishedFields> listing) implements Query {

		boolean lets(Rates.Day day) {
			return (this.from == null || !day.lastDay().isBefore(this.from))
					&& (this.to == null || !day.firstDay().isAfter(this.to));
		}

		boolean lets(String code) {
			return this.currency == null || this.currency.code().equals(code);
		}

		@Override
		public List<Fault> faults(Instant now) {
			return (this.from == null || this.to == null || !this.from.isAfter(this.to)) ? List.of()
					: List.of(Fault.badValue("to", this.to.toString(), "this is before from, " + this.from,
							"a day from " + this.from + " on"));
		}

	}

	/** One rate as published. */
	record PublishedRateJson(@Schema(description = "The base currency.", example = "USD") String base,
			@Schema(description = "The other currency.", example = "CNY") String currency,
			@Schema(description = "Units of the other per unit of the base.", example = "7.1957") BigDecimal value,
			@Schema(description = "The first day it covers.", example = "2024-01-01") LocalDate firstDay,
			@Schema(description = "The last day it covers.", example = "2024-12-31") LocalDate lastDay) {

		static PublishedRateJson of(PublishedRate rate) {
			return new PublishedRateJson(rate.base(), rate.currency(), rate.rate(), rate.firstDay(), rate.lastDay());
		}

	}

}
