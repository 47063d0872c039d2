package org.outlay.doors.web.databudget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.Citable;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.MeasureFigures;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Budgets for training data. */
@Controller
record DataBudgetPages(Ledger ledger, Charts charts) {

	@GetMapping("/data-budgets")
	ModelAndView index(PointOfView view) {
		List<Figure> figures = this.ledger.dataBudgets(view.claims());
		return new DataBudgetsPage("Budgets for training data, by company",
				"Budgets of companies for training data, how they compare, and the source of each.",
				"/api/v1/data-budgets", English.count(figures.size(), "claim"),
				figures.stream()
					.collect(Collectors.groupingBy(Figure::subject, LinkedHashMap::new, Collectors.toList()))
					.entrySet()
					.stream()
					.map((one) -> new Budgets(one.getKey(), MeasureFigures.of(one.getValue())))
					.toList(),
				this.charts.of(ChartTopic.of(ChartKind.DATA_BUDGETS, null), view))
			.in("databudget/index");
	}

	/**
	 * Budgets for training data, by company.
	 *
	 * @param claims the number of claims, in words
	 */
	record DataBudgetsPage(String title, String description, String tablePath, String claims, List<Budgets> companies,
			ShownChart chart) implements Citable {
	}

	/** The budgets of one company. */
	record Budgets(SubjectRef subject, List<MeasureFigures> measures) {
	}

}
