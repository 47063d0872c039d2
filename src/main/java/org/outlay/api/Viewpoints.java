package org.outlay.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.code.Coded;
import org.outlay.conversion.RateChoice;
import org.outlay.headline.Policy;
import org.outlay.lens.Currency;
import org.outlay.lens.Lens;
import org.outlay.lens.RecordedAsOf;
import org.outlay.period.Match;

import org.springframework.stereotype.Component;

/** Makes lenses of queries, seen from today. */
@Component
class Viewpoints {

	private static final MoneyQuery ORIGINAL = new MoneyQuery(null, null);

	private final Clock clock;

	Viewpoints(Clock clock) {
		this.clock = clock;
	}

	Lens of(AsOfQuery when) {
		return of(when, ORIGINAL);
	}

	Lens of(AsOfQuery when, MoneyQuery money) {
		return of(new LensQuery(when, null, money));
	}

	Lens of(LensQuery query) {
		return new Lens(LocalDate.now(this.clock), query.when().asOf(), query.when().match(),
				query.when().recordedAsOf(), query.policy(), query.money().currency(), query.money().fx());
	}

	/** The lens of a request whose parameters have been read before, whatever it asks. */
	Lens of(HttpServletRequest request) {
		return new Lens(LocalDate.now(this.clock), read(request, "asOf", Lens::day),
				read(request, "match", (text) -> Coded.parse(Match.class, text)),
				read(request, "recordedAsOf", RecordedAsOf::parse),
				read(request, "policy", (text) -> Coded.parse(Policy.class, text)),
				read(request, "currency", Currency::parse), read(request, "fx", RateChoice::parse));
	}

	private static <T> @Nullable T read(HttpServletRequest request, String name, Function<String, T> parser) {
		String text = request.getParameter(name);
		return (text != null) ? parser.apply(text) : null;
	}

}
