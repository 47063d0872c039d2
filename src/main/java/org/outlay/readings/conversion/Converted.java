package org.outlay.readings.conversion;

import org.outlay.facts.rate.Rates.Quote;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.UnitWords;

/** A figure in another currency, or why it cannot be converted. */
public sealed interface Converted {

	/**
	 * A converted amount, with the hedge and at most the digits of the original.
	 *
	 * @param noun what the amount counts
	 * @param rule the reason for the rate, in one sentence
	 * @param provisional whether a better rate will be known later
	 */
	record Value(Amount amount, UnitWords noun, Quote quote, String rule, boolean provisional) implements Converted {

		/** The converted amount in words. */
		public String wording() {
			return this.amount.wording(this.noun);
		}

	}

	/** A figure without a rate, which is shown as stated. */
	record Missing(String why) implements Converted {
	}

	/** A figure already in the currency, or not of money. */
	record Original() implements Converted {
	}

}
