package org.outlay.doors.web.view;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.facts.rate.Rates;
import org.outlay.readings.counts.Counts;

import org.springframework.stereotype.Component;

/** Makes the {@link ViewBar} of each request. */
@Component
public class ViewBars {

	final Rates rates;

	final Counts counts;

	final ConvertedAmounts conversions;

	final ViewLinks links;

	ViewBars(Rates rates, Counts counts, ConvertedAmounts conversions, ViewLinks links) {
		this.rates = rates;
		this.counts = counts;
		this.conversions = conversions;
		this.links = links;
	}

	/** The bar of a request, also before its handler has run. */
	public ViewBar of(HttpServletRequest request) {
		return new ViewBar(request, this);
	}

}
