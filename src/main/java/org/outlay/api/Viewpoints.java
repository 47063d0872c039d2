package org.outlay.api;

import java.time.Clock;
import java.time.LocalDate;

import org.outlay.lens.Lens;

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

}
