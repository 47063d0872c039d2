package org.outlay.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outlay.claim.Cell;
import org.outlay.headline.Headline;
import org.outlay.headline.Headlines;
import org.outlay.headline.Policy;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;
import org.outlay.period.AsOf;

/** Lays out the steps of one track. */
record Path(List<Figure> plans, List<Figure> actuals, AsOf asOf, Yardstick yardstick) {

	Track track() {
		List<Step> steps = new ArrayList<>();
		List<Unordered> unordered = new ArrayList<>();
		for (int i = 1; i < this.plans.size(); i++) {
			Figure plan = this.plans.get(i);
			Optional<Figure> before = Order.before(plan, this.plans.subList(0, i));
			if (before.isPresent()) {
				steps.add(Step.of(before.get(), plan, this.yardstick));
			}
			else {
				Figure beside = this.plans.get(i - 1);
				unordered.add(new Unordered(beside, plan, Step.of(beside, plan, this.yardstick).related()));
			}
		}
		Figure counting = counting();
		this.actuals.forEach((actual) -> steps.add(Step.of(counting, actual, this.yardstick)));
		return new Track(Cell.of(this.plans.get(0).stated()), this.plans, steps, unordered, fate(counting));
	}

	/** The plan in force, by the default policy. */
	private Figure counting() {
		return Headlines.choose(this.plans, List.of(), this.asOf, Policy.DEFAULT, this.yardstick)
			.map(Headline::figure)
			.orElse(this.plans.get(this.plans.size() - 1));
	}

	private Fate fate(Figure counting) {
		if (!this.actuals.isEmpty()) {
			return Fate.REALISED;
		}
		if (counting.stated().isWithdrawal()) {
			return Fate.WITHDRAWN;
		}
		LocalDate end = counting.stated().period().end();
		return (end != null && end.isBefore(this.asOf.day())) ? Fate.ENDED : Fate.OPEN;
	}

}
