package org.outlay.doors.web.rate;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Exchange rates as sourced facts, and those that sources imply. */
@Controller
record RatePages(Rates rates, ImpliedRates implied) {

	@GetMapping("/rates")
	ModelAndView index(PointOfView view) {
		List<RateSeriesPage.Shown> series = this.rates.series()
			.stream()
			.map((one) -> new RateSeriesPage.Shown(one, this.rates.days(one.id())))
			.toList();
		return RatesPage.of(series, this.implied.all(view.asOf())).in("rate/index");
	}

	@GetMapping("/rates/{id:[^.]+}")
	ModelAndView show(@PathVariable String id, @RequestParam Map<String, String> query) {
		Series series = this.rates.find(id).orElseThrow(() -> new NotFound("series of rates", id));
		return RateSeriesPage.of(series, this.rates.days(id), query.get("year")).in("rate/show");
	}

}
