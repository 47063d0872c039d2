package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Headlines;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/** Lays out the steps of one track. */
record TrackBuilder(List<Figure> plans, List<Figure> actuals, AsOf asOf, AmountScale scale) {

	Track track() {
		List<PlanStep> steps = new ArrayList<>();
		List<Track.UndatedPair> unordered = new ArrayList<>();
		for (int i = 1; i < this.plans.size(); i++) {
			Figure plan = this.plans.get(i);
			Optional<Figure> before = PublicationOrder.before(plan, this.plans.subList(0, i));
			if (before.isPresent()) {
				steps.add(PlanStep.of(before.get(), plan, this.scale));
			}
			else {
				Figure beside = this.plans.get(i - 1);
				unordered.add(new Track.UndatedPair(beside, plan, PlanStep.of(beside, plan, this.scale).related()));
			}
		}
		Figure counting = counting();
		this.actuals.forEach((actual) -> steps.add(PlanStep.of(counting, actual, this.scale)));
		return new Track(this.plans.get(0).quantity(), this.plans, steps, unordered, status(counting));
	}

	/** The plan in force, by the default policy. */
	private Figure counting() {
		return Headlines.choose(this.plans, List.of(), this.asOf, Policy.DEFAULT, this.scale)
			.map(Headline::figure)
			.orElse(this.plans.get(this.plans.size() - 1));
	}

	private Track.PlanStatus status(Figure counting) {
		if (!this.actuals.isEmpty()) {
			return Track.PlanStatus.REALISED;
		}
		if (counting.content().isWithdrawal()) {
			return Track.PlanStatus.WITHDRAWN;
		}
		LocalDate end = counting.content().period().end();
		return (end != null && end.isBefore(this.asOf.day())) ? Track.PlanStatus.ENDED : Track.PlanStatus.OPEN;
	}

}
