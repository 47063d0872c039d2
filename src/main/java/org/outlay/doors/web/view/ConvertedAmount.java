package org.outlay.doors.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A figure in another currency.
 *
 * @param wording the converted amount, hedge and all, or the currency where there is no
 * rate
 * @param provisional whether a better rate will be known later
 * @param rate the rate with its method and days; absent where there is none
 * @param source who published the rate; empty where there is none
 * @param path the page of its series
 * @param rule why this rate, or why there is none
 */
public record ConvertedAmount(String wording, boolean provisional, @Nullable String rate, String source, String path,
		String rule) {

	public boolean isMissing() {
		return this.rate == null;
	}

}
