package org.outlay.facts.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The value of one unit of a currency in another.
 *
 * @param rate units of the target currency for one unit of the original
 * @param method how the rate was made, in words: {@code monthly average},
 * {@code cross rate through EUR}
 * @param firstDay first day it covers
 * @param lastDay last day it covers, inclusive
 * @param series the id of the series it comes from
 */
public record Quote(BigDecimal rate, String method, LocalDate firstDay, LocalDate lastDay, String series) {

}
