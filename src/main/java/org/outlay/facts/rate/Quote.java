package org.outlay.facts.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth in another one.
 *
 * @param rate units of the wanted currency for one of the given
 * @param method how the rate came about, in words: {@code monthly average},
 * {@code cross rate through EUR}
 * @param firstDay first day it is about
 * @param lastDay last day it is about, included
 * @param series the id of the series it comes from
 */
public record Quote(BigDecimal rate, String method, LocalDate firstDay, LocalDate lastDay, String series) {

}
