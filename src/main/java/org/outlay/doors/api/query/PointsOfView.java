package org.outlay.doors.api.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.ViewQuery.MoneyQuery;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Match;

import org.springframework.stereotype.Component;

/** Makes points of view from queries, with today as the default day. */
@Component
public record PointsOfView(Clock clock) {

	private static final MoneyQuery ORIGINAL = new MoneyQuery(null, null);

	public PointOfView of(AsOfQuery when) {
		return of(when, ORIGINAL);
	}

	public PointOfView of(AsOfQuery when, MoneyQuery money) {
		return of(new ViewQuery(when, null, money));
	}

	public PointOfView of(ViewQuery query) {
		return new PointOfView(LocalDate.now(this.clock), query.when().asOf(), query.when().match(),
				query.when().recordedAsOf(), query.policy(), query.money().currency(), query.money().fx());
	}

	/** The point of view of a request whose parameters have been read without fault. */
	public PointOfView of(HttpServletRequest request) {
		return new PointOfView(LocalDate.now(this.clock), read(request, "asOf", PointOfView::day),
				read(request, "match", (text) -> Coded.parse(Match.class, text)),
				read(request, "recordedAsOf", RecordedAsOf::parse), read(request, "policy", Policy::parse),
				read(request, "currency", ShownCurrency::parse), read(request, "fx", RateChoice::parse));
	}

	private static <T> @Nullable T read(HttpServletRequest request, String name, Function<String, T> parser) {
		String text = request.getParameter(name);
		return (text != null) ? parser.apply(text) : null;
	}

}
