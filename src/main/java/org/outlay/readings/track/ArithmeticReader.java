package org.outlay.readings.track;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;

import org.springframework.stereotype.Service;

/** Checks and continues the arithmetic of some figures. */
@Service
public record ArithmeticReader(GrowthChecks checks, ResolvedQuantities resolved) {

	/** The arithmetic of these figures, public by the rule's day. */
	public Arithmetic of(Collection<Figure> figures, HeadlineRule rule) {
		List<GrowthCheck> checked = this.checks.of(figures, rule.asOf());
		List<Derivation> derived = new ArrayList<>();
		checked.forEach((check) -> ChangeBase.of(check).ifPresent(derived::add));
		derived.addAll(SharesOfWholes.of(figures));
		SumOfYears.of(figures).forEach((sum) -> derived.addAll(sum.derivations(this.resolved, rule)));
		return new Arithmetic(checked, derived);
	}

}
