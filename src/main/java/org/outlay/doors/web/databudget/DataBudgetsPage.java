package org.outlay.doors.web.databudget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.Citable;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.MeasureFigures;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

/**
 * Budgets for training data, by company.
 *
 * @param claims how many claims there are, in words
 */
record DataBudgetsPage(String claims, List<Company> companies, ShownChart chart) implements Citable {

	static DataBudgetsPage of(List<Figure> figures, ShownChart chart) {
		return new DataBudgetsPage(English.count(figures.size(), "claim"),
				figures.stream()
					.collect(Collectors.groupingBy(Figure::subject, LinkedHashMap::new, Collectors.toList()))
					.entrySet()
					.stream()
					.map((one) -> new Company(one.getKey(), MeasureFigures.of(one.getValue())))
					.toList(),
				chart);
	}

	@Override
	public String title() {
		return "Budgets for training data, by company";
	}

	@Override
	public String description() {
		return "What companies set aside for training data, how that compares with others, and who says so.";
	}

	@Override
	public String tablePath() {
		return "/api/v1/data-budgets";
	}

	/** What is claimed of one company. */
	record Company(SubjectRef subject, List<MeasureFigures> measures) {
	}

}
