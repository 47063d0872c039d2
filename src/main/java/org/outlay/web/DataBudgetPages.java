package org.outlay.web;

import org.outlay.claim.ClaimType;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Budgets for training data. */
@Controller
class DataBudgetPages {

	private final Ledger ledger;

	private final Charts charts;

	DataBudgetPages(Ledger ledger, Charts charts) {
		this.ledger = ledger;
		this.charts = charts;
	}

	@GetMapping("/data-budgets")
	ModelAndView index(Lens lens) {
		return DataBudgetsPage
			.of(this.ledger.all(lens.claims().ofType(ClaimType.DATA_BUDGET)),
					this.charts.of(ChartTopic.of(ChartKind.DATA_BUDGETS, null), lens))
			.in("data-budgets/index");
	}

}
