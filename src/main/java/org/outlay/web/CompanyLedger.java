package org.outlay.web;

import java.util.List;

import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Surveys;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Reads no more claims than the page of a company shows. */
@Component
class CompanyLedger {

	/** A company's page shows so many claims of capital expenditure at most. */
	static final int CAPEX = 120;

	/** So many of data budgets. */
	static final int BUDGETS = 40;

	/** So many of each other measure. */
	static final int EACH = 4;

	/** So many of its divisions, models and products. */
	static final int INNER = 60;

	/** So many of all its claims. */
	static final int FIRST = 50;

	private final Ledger ledger;

	private final Surveys surveys;

	CompanyLedger(Ledger ledger, Surveys surveys) {
		this.ledger = ledger;
		this.surveys = surveys;
	}

	/**
	 * The claims of a page.
	 * @param inner ids of the company's divisions, models and products
	 */
	CompanyClaims read(String company, List<String> inner, Lens lens) {
		ClaimFilter own = lens.claims().about(List.of(company));
		ClaimFilter others = lens.claims().about(inner);
		List<Long> rows = this.surveys.newestOfEachMeasure(company, lens.asOf(), EACH);
		return new CompanyClaims(this.surveys.of(company, lens.asOf()),
				this.ledger.newest(own.ofType(ClaimType.CAPEX), CAPEX),
				this.ledger.newest(own.ofType(ClaimType.DATA_BUDGET), BUDGETS),
				rows.isEmpty() ? List.of() : this.ledger.stretch(own.rows(rows), 0, rows.size()),
				this.ledger.stretch(own, 0, FIRST), inner.isEmpty() ? List.of() : this.ledger.newest(others, INNER),
				inner.isEmpty() ? 0 : this.ledger.count(others));
	}

}
