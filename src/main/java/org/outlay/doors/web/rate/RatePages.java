package org.outlay.doors.web.rate;

import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.ledger.Figure;
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

	/**
	 * Exchange rates.
	 *
	 * @param series the published series
	 * @param latest the latest rates, one row a currency
	 * @param implied the rates that sources imply
	 */
	record RatesPage(String title, String description, String tablePath, List<RateSeriesPage.Shown> series,
			List<Latest> latest, List<Implied> implied) implements WebPage {

		static RatesPage of(List<RateSeriesPage.Shown> series, List<ImpliedRate> implied) {
			SortedSet<String> currencies = new TreeSet<>();
			series.forEach((one) -> one.days().forEach((day) -> currencies.addAll(day.perBase().keySet())));
			return new RatesPage("Exchange rates",
					"The published exchange rates behind every converted figure, and the rates that sources imply.",
					"/api/v1/rates", series,
					currencies.stream()
						.map((currency) -> new Latest(currency,
								series.stream().map((one) -> latest(one, currency)).toList()))
						.toList(),
					implied.stream().map(Implied::of).toList());
		}

		/** {@code "6.9, June 2026"}, or a dash. */
		private static String latest(RateSeriesPage.Shown series, String currency) {
			if (currency.equals(series.series().base())) {
				return "1";
			}
			return series.days()
				.stream()
				.filter((day) -> day.perBase().containsKey(currency))
				.findFirst()
				.map((day) -> RateSeriesPage.Row.rate(day, currency) + ", "
						+ RateSeriesPage.when(day.firstDay(), day.lastDay()))
				.orElse("–");
		}

		/** The latest rate of a currency in each series. */
		record Latest(String currency, List<String> rates) {
		}

		/**
		 * A rate that a source implies, beside Outlay's own.
		 *
		 * @param rates in words, with the hedge
		 * @param verdict whether it agrees with ours
		 * @param caution null if the two figures are one amount
		 */
		record Implied(Figure strong, Figure weak, String rates, @Nullable String ours, @Nullable String oursPath,
				String verdict, @Nullable String caution) {

			private static final int DIGITS = 3;

			private static final MathContext SHOWN = new MathContext(5);

			static Implied of(ImpliedRate rate) {
				String from = rate.strong().amount().unit().code();
				String to = rate.weak().amount().unit().code();
				Quote ours = rate.ours();
				return new Implied(rate.strong(), rate.weak(),
						(rate.approximate() ? "about " : "") + rate.words(DIGITS) + " " + to + " for 1 " + from,
						(ours != null) ? ours.rate().round(SHOWN).toPlainString() + " " + to + ", " + ours.method()
								+ ", " + RateSeriesPage.when(ours.firstDay(), ours.lastDay()) : null,
						(ours != null) ? "/rates/" + ours.series() : null, verdict(rate.holdsOurs()), rate.isOneAmount()
								? null : "Of different families of bases, so that the two may be different amounts.");
			}

			private static String verdict(@Nullable Boolean holdsOurs) {
				if (holdsOurs == null) {
					return "no rate of ours to compare";
				}
				return holdsOurs ? "agrees with ours" : "differs from ours";
			}

		}

	}

}
