package org.outlay.publishing.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;

/**
 * One rate of a series, as published and not rounded.
 *
 * @param series the id of the series
 * @param base the currency it is for one unit of
 * @param currency the currency it is in
 * @param firstDay first day it is about
 * @param lastDay last day it is about, included
 * @param rate units of the currency for one of the base
 */
public record PublishedRate(String series, String base, String currency, LocalDate firstDay, LocalDate lastDay,
		BigDecimal rate) {

	/** Those of some days, in the order of the days; none of the base itself. */
	public static List<PublishedRate> of(Series series, List<Rates.Day> days) {
		List<PublishedRate> rates = new ArrayList<>();
		days.forEach((day) -> day.perBase().forEach((currency, rate) -> {
			if (!currency.equals(series.base())) {
				rates.add(new PublishedRate(series.id(), series.base(), currency, day.firstDay(), day.lastDay(), rate));
			}
		}));
		return rates;
	}

}
