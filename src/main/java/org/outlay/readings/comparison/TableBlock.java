package org.outlay.readings.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Label;

/**
 * Rows that may be compared with each other: all on one basis.
 *
 * @param basis of capital expenditure only
 * @param rows companies, divisions, models and products
 * @param totals sums of the rows that may be added; empty for what is not added
 */
public record TableBlock(@Nullable Label basis, List<TableRow> rows, List<TableTotal> totals) {

}
