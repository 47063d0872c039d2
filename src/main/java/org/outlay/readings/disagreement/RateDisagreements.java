package org.outlay.readings.disagreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Quote;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.ledger.Figure;

import org.springframework.stereotype.Component;

/** Tells of rates of exchange that sources imply. */
@Component
record RateDisagreements(ImpliedRates rates) {

	/** Derived and only shown: no source prints more digits than this holds. */
	private static final MathContext SHOWN = new MathContext(3);

	List<Disagreement> in(List<Figure> figures) {
		return this.rates.in(figures).stream().map(RateDisagreements::contrast).toList();
	}

	private static Disagreement contrast(ImpliedRate implied) {
		Figure strong = implied.strong();
		Figure weak = implied.weak();
		BigDecimal printed = implied.printed();
		String rate = (printed != null) ? printed.round(SHOWN).toPlainString() : implied.words(SHOWN.getPrecision());
		return new Disagreement(Disagreement.Reason.RATE,
				strong.wording() + " and " + weak.wording() + " stand in one place of " + strong.source().chip()
						+ (implied.isOneAmount() ? " for one amount: that is "
								: " and may be one amount: that would be ")
						+ rate + " " + weak.amount().unit().code() + " for 1 " + strong.amount().unit().code() + "."
						+ ours(implied.ours()),
				List.of(strong, weak));
	}

	private static String ours(@Nullable Quote quote) {
		return (quote != null) ? " Outlay reckons it with " + quote.rate().round(new MathContext(4)).toPlainString()
				+ " (" + quote.method() + ")." : "";
	}

}
