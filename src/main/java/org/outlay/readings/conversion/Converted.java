package org.outlay.readings.conversion;

import org.outlay.facts.rate.Quote;
import org.outlay.values.amount.Amount;

/** What a figure is in another currency, or why that cannot be said. */
public sealed interface Converted {

	/**
	 * A converted amount, which keeps the hedge and says no more digits than the source
	 * printed.
	 *
	 * @param rule why this rate, in one sentence
	 * @param provisional whether a better rate will be known later
	 */
	record Value(Amount amount, Quote quote, String rule, boolean provisional) implements Converted {

	}

	/** There is no rate; the original stays. */
	record Missing(String why) implements Converted {

	}

	/** The figure is in the wanted currency already, or is no money. */
	record Original() implements Converted {

	}

}
