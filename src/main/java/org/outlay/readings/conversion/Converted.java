package org.outlay.readings.conversion;

import org.outlay.facts.rate.Rates.Quote;
import org.outlay.values.amount.Amount;

/** A figure in another currency, or why it cannot be converted. */
public sealed interface Converted {

	/**
	 * A converted amount, with the hedge and at most the digits of the original.
	 *
	 * @param rule the reason for the rate, in one sentence
	 * @param provisional whether a better rate will be known later
	 */
	record Value(Amount amount, Quote quote, String rule, boolean provisional) implements Converted {
	}

	/** A figure without a rate, which is shown as stated. */
	record Missing(String why) implements Converted {
	}

	/** A figure already in the currency, or not of money. */
	record Original() implements Converted {
	}

}
