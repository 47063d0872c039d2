package org.outlay.doors.api.measure;

import java.util.List;
import java.util.SortedSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.measure.RateQueries.ConvertQuery;
import org.outlay.doors.api.measure.RateQueries.DaysQuery;
import org.outlay.doors.api.measure.RateQueries.ImpliedFields;
import org.outlay.doors.api.measure.RateQueries.ImpliedQuery;
import org.outlay.doors.api.measure.RateQueries.PublishedFields;
import org.outlay.doors.api.measure.RateQueries.SeriesFields;
import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.ConversionJson;
import org.outlay.doors.api.shape.ImpliedRateJson;
import org.outlay.doors.api.shape.RateShapes;
import org.outlay.doors.api.shape.SeriesJson;
import org.outlay.doors.api.shape.SeriesJson.PublishedRateJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.publishing.dataset.PublishedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Exchange rates as sourced facts, and what follows from them. */
@ApiHandler
@Tag(name = "Rates")
record RateApi(Rates rates, RateShapes shapes, ImpliedRates implied, ClaimShapes claims, PointsOfView pointsOfView) {

	private static final SeriesFields SERIES = new SeriesFields();

	private static final PublishedFields PUBLISHED = new PublishedFields();

	private static final ImpliedFields IMPLIED = new ImpliedFields();

	@Operation(operationId = "listRateSeries", summary = "List series of rates",
			description = "Published series of exchange rates by id, each with where it was taken from and under which"
					+ " licence. Everything converted rests on them.")
	@ListMapping(value = "/rates", table = "rate_series")
	PageOf<SeriesJson> list(ListQuery<SeriesFields> listing) {
		return SERIES.page(listing, this.rates.series(),
				(page) -> page.stream().map((one) -> SeriesJson.of(one, this.rates.days(one.id()))).toList());
	}

	@Operation(operationId = "listRates", summary = "List the rates of a series",
			description = "Every published rate of one series, the latest first, as published and not rounded.")
	@ListMapping(value = "/rates/{series}", table = "rates")
	PageOf<PublishedRateJson> show(
			@Parameter(description = "The id of the series.", example = "fed-h10-annual") @PathVariable String series,
			DaysQuery query) {
		Series found = this.rates.find(series).orElseThrow(() -> new UnknownId("series of rates", series, "rates"));
		List<Rates.Day> days = this.rates.days(series);
		requireCurrency(query.currency(), found, days);
		List<PublishedRate> rows = PublishedRate.of(found, days.stream().filter(query::lets).toList())
			.stream()
			.filter((rate) -> query.lets(rate.currency()))
			.toList();
		return PUBLISHED.page(query.listing(), rows, (page) -> page.stream().map(PublishedRateJson::of).toList());
	}

	private static void requireCurrency(@Nullable Unit currency, Series series, List<Rates.Day> days) {
		if (currency == null) {
			return;
		}
		SortedSet<String> known = series.currencies(days);
		if (!known.contains(currency.code())) {
			throw new BadQuery(List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "currency", currency.code(),
					"the series " + series.id() + " has no rate of " + currency.code() + " per " + series.base(),
					List.copyOf(known))));
		}
	}

	@Operation(operationId = "convert", summary = "Convert an amount",
			description = "One exact amount in another currency at the published average of a year or month, or at the"
					+ " reference rate of a day (that of the last business day within a week before it, where it has"
					+ " none). Without a rate the result is null, and why is said.")
	@GetMapping("/rates/convert")
	ConversionJson convert(ConvertQuery query) {
		return this.shapes.convert(query.amount(), query.from(), query.to(), query.on());
	}

	@Operation(operationId = "listImpliedRates", summary = "List implied rates",
			description = "Rates that a source implies by printing one amount in two currencies in one place, beside"
					+ " Outlay's own for the same time. On different bases the two may be different amounts.")
	@ListMapping(value = "/rates/implied", table = "implied_rates")
	PageOf<ImpliedRateJson> implied(ImpliedQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		return IMPLIED
			.page(query.listing(), this.implied.all(view.asOf()),
					(page) -> page.stream()
						.map((one) -> ImpliedRateJson.of(one, this.claims.of(one.strong(), view),
								this.claims.of(one.weak(), view), this.shapes))
						.toList())
			.seen(ViewJson.ofClaims(view));
	}

}
