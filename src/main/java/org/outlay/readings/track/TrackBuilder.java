package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Headlines;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/** Lays out the steps of one track. */
record TrackBuilder(List<Figure> plans, List<Figure> actuals, AsOf asOf, AmountScale yardstick) {

	Track track() {
		List<PlanStep> steps = new ArrayList<>();
		List<UndatedPair> unordered = new ArrayList<>();
		for (int i = 1; i < this.plans.size(); i++) {
			Figure plan = this.plans.get(i);
			Optional<Figure> before = PublicationOrder.before(plan, this.plans.subList(0, i));
			if (before.isPresent()) {
				steps.add(PlanStep.of(before.get(), plan, this.yardstick));
			}
			else {
				Figure beside = this.plans.get(i - 1);
				unordered.add(new UndatedPair(beside, plan, PlanStep.of(beside, plan, this.yardstick).related()));
			}
		}
		Figure counting = counting();
		this.actuals.forEach((actual) -> steps.add(PlanStep.of(counting, actual, this.yardstick)));
		return new Track(Quantity.of(this.plans.get(0).content()), this.plans, steps, unordered, status(counting));
	}

	/** The plan in force, by the default policy. */
	private Figure counting() {
		return Headlines.choose(this.plans, List.of(), this.asOf, Policy.DEFAULT, this.yardstick)
			.map(Headline::figure)
			.orElse(this.plans.get(this.plans.size() - 1));
	}

	private PlanStatus status(Figure counting) {
		if (!this.actuals.isEmpty()) {
			return PlanStatus.REALISED;
		}
		if (counting.content().isWithdrawal()) {
			return PlanStatus.WITHDRAWN;
		}
		LocalDate end = counting.content().period().end();
		return (end != null && end.isBefore(this.asOf.day())) ? PlanStatus.ENDED : PlanStatus.OPEN;
	}

}
