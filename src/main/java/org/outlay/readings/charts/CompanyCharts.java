package org.outlay.readings.charts;

import java.util.List;

/**
 * The charts on the page of a company; some may have nothing to draw.
 *
 * @param spending capital expenditure by year, its parts, its plans
 * @param usage how much its products and models are used
 */
public record CompanyCharts(List<ShownChart> spending, List<ShownChart> usage) {

}
