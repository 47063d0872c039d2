package org.outlay.doors.web.databudget;

import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Budgets for training data. */
@Controller
record DataBudgetPages(Ledger ledger, Charts charts) {

	@GetMapping("/data-budgets")
	ModelAndView index(PointOfView view) {
		return DataBudgetsPage
			.of(this.ledger.dataBudgets(view.claims()),
					this.charts.of(ChartTopic.of(ChartKind.DATA_BUDGETS, null), view))
			.in("databudget/index");
	}

}
