package org.outlay.doors.api.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.Query;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.publishing.dataset.PublishedRate;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.Period;

/** What rates are asked with. */
final class RateQueries {

	private RateQueries() {
	}

	/** What series can be sorted and counted by. */
	static final class SeriesFields extends RowFields<Series> {

		SeriesFields() {
			sort("id", Series::id);
			count("base", Series::base);
			count("method", Series::method);
			count("publisher", Series::publisher);
		}

	}

	/** What published rates can be sorted and counted by. */
	static final class PublishedFields extends RowFields<PublishedRate> {

		PublishedFields() {
			sort("firstDay", PublishedRate::firstDay);
			sort("lastDay", PublishedRate::lastDay);
			count("currency", PublishedRate::currency);
			sort("value", PublishedRate::rate);
		}

	}

	/** What implied rates can be sorted by. */
	static final class ImpliedFields extends RowFields<ImpliedRate> {

		ImpliedFields() {
			sort("source", (rate) -> rate.strong().source().id());
			sort("subject", (rate) -> rate.strong().subject().id());
		}

	}

	/** Which rates of a series. */
	record DaysQuery(
			@Parameter(description = "Rates about this day or later ones.",
					example = "2019-01-01") @Nullable LocalDate from,
			@Parameter(description = "Rates about this day or earlier ones.",
					example = "2026-06-30") @Nullable LocalDate to,
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
		public List<BadQuery.Fault> faults(Instant now) {
			return (this.from == null || this.to == null || !this.from.isAfter(this.to)) ? List.of()
					: List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "to", this.to.toString(),
							"this is before from, " + this.from, List.of("a day from " + this.from + " on")));
		}

	}

	/** What to convert. */
	record ConvertQuery(@Parameter(description = "An exact decimal.", example = "160000000000") BigDecimal amount,
			@Parameter(description = "The currency it is in.", example = "CNY") Unit from,
			@Parameter(description = "The currency it is wanted in.", example = "USD") Unit to,
			@Parameter(description = "A year, a month or a day: at the average of it, or the rate of the day.",
					example = "2026-02") Period on)
			implements
				Query {

		private static final List<String> TIMES = List.of("2025", "2026-02", "2026-02-13");

		@Override
		public List<BadQuery.Fault> faults(Instant now) {
			if (this.from.equals(this.to)) {
				return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "to", this.to.code(),
						"the amount is in this currency already", List.of("another ISO 4217 code")));
			}
			String text = this.on.notation();
			return text.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? List.of()
					: List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "on", text,
							"'" + text + "' is neither a year, a month nor a day", TIMES));
		}

	}

	/** Which implied rates. */
	record ImpliedQuery(AsOfQuery when, ListQuery<ImpliedFields> listing) implements Query {

	}

}
