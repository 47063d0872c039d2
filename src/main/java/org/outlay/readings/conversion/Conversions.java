package org.outlay.readings.conversion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Service;

/**
 * Converts figures by the policy of GFSM 2014 §3.132–3.133: flows of a period that was
 * over at publication at the average of the period, stocks at the rate of their day, and
 * everything that still lay ahead at the average of the month of publication.
 */
@Service
public record Conversions(Rates rates) {

	/** Converts a figure, unless there is no rate. */
	public Converted convert(Figure figure, Unit currency, RateChoice choice) {
		Unit unit = figure.amount().unit();
		if (!unit.isCurrency() || unit.equals(currency)) {
			return new Converted.Original();
		}
		Search search = new Search(figure, currency,
				new RateSearch(this.rates, unit.code(), currency.code(), choice.day()));
		YearMonth constant = choice.constant();
		return (constant != null) ? search.constant(constant) : search.auto();
	}

	/** The same with every rate, whenever it was published. */
	public Optional<Interval> comparable(Figure figure, Unit currency) {
		return comparable(figure, currency, RateChoice.AUTO);
	}

	/**
	 * The possible values of a figure in another currency, for comparison and never
	 * shown: exact, from bounds as wide as the source printed them. Empty without a rate.
	 */
	public Optional<Interval> comparable(Figure figure, Unit currency, RateChoice choice) {
		return (convert(figure, currency, choice) instanceof Converted.Value value)
				? Optional.of(figure.amount().tested().times(value.quote().rate())) : Optional.empty();
	}

	/** The search for the rate of one figure. */
	private record Search(Figure figure, Unit currency, RateSearch rates) {

		Converted constant(YearMonth month) {
			return found("the month " + month, (search) -> search.ofMonth(month), "One rate for all, as asked for.");
		}

		Converted auto() {
			PublicationWindow window = this.figure.source().published();
			if (window == null) {
				return new Converted.Missing("Its source was not read, so the day of its publication is not known.");
			}
			LocalDate asked = this.rates.day();
			LocalDate published = (asked != null && asked.isBefore(window.latest())) ? asked : window.latest();
			Period period = this.figure.content().period();
			if (period.instant() && period.precision() == Precision.DAY && period.end() != null
					&& !period.end().isAfter(published)) {
				return ofDay(period.end());
			}
			return isOver(period, published) ? average(period) : ahead(YearMonth.from(published));
		}

		/** Of a period without a start or an end, an actual is past and a plan is not. */
		private boolean isOver(Period period, LocalDate published) {
			boolean open = period.start() == null || period.end() == null;
			return (open && this.figure.content().nature() == Nature.ACTUAL)
					|| (period.end() != null && period.end().isBefore(published));
		}

		private Converted ofDay(LocalDate day) {
			return found(this.figure.content().period().words(), (search) -> search.onDay(day),
					"A stock: the rate of its day.");
		}

		private Converted average(Period period) {
			LocalDate start = period.start();
			LocalDate end = period.end();
			if (start == null || end == null) {
				return new Converted.Missing(period.isUnknown()
						? "Its period is not stated, so the rate that fits is not known." : "Its period has no stated "
								+ ((start == null) ? "start" : "end") + ", so the rate that fits is not known.");
			}
			return found(period.words(), (search) -> search.average(start, end),
					period.instant() ? "A stock of an unknown day: the average of the time it lies in."
							: "Its period was over when it was published: the average of the period.");
		}

		private Converted ahead(YearMonth month) {
			return this.rates.ofMonthOrBefore(month)
				.<Converted>map((quote) -> value(quote, reason() + "the "
						+ (YearMonth.from(quote.firstDay()).equals(month) ? "average of the month of publication."
								: "latest monthly average known, as there is none of the month of publication."),
						true))
				.orElseGet(() -> missing("the month " + month, (search) -> search.ofMonthOrBefore(month)));
		}

		private String reason() {
			Period period = this.figure.content().period();
			return (period.end() != null) ? "Its period was not over when it was published: "
					: "A plan without a stated end: ";
		}

		private Converted found(String time, Function<RateSearch, Optional<Quote>> wanted, String rule) {
			return wanted.apply(this.rates)
				.<Converted>map((quote) -> value(quote, rule, false))
				.orElseGet(() -> missing(time, wanted));
		}

		private Converted missing(String time, Function<RateSearch, Optional<Quote>> wanted) {
			return new Converted.Missing(this.rates.missing(time, wanted));
		}

		private Converted.Value value(Quote quote, String rule, boolean provisional) {
			return new Converted.Value(ShownAmount.of(this.figure.amount(), quote.rate(), this.currency),
					this.figure.noun(), quote, rule, provisional);
		}

	}

}
