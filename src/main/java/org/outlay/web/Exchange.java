package org.outlay.web;

/**
 * A figure in another currency.
 *
 * @param wording the converted amount, hedge and all, or the currency where there is no
 * rate
 * @param provisional whether a better rate will be known later
 * @param basis the rate with its method, days, source and rule, or why there is none
 */
record Exchange(String wording, boolean provisional, String basis) {

}
