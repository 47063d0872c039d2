package org.outlay.publishing.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;

/**
 * One rate of a series.
 *
 * @param series id of the series
 * @param firstDay first day of the rate
 * @param lastDay last day of the rate, included
 * @param rate units of the currency for one unit of the base, as published
 */
public record PublishedRate(String series, String base, String currency, LocalDate firstDay, LocalDate lastDay,
		BigDecimal rate) {

	/** The rates of some days, in the order of the days. */
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
