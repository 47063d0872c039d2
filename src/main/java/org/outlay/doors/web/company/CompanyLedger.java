package org.outlay.doors.web.company;

import java.util.List;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

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

	private final ClaimCounts claimCounts;

	CompanyLedger(Ledger ledger, ClaimCounts claimCounts) {
		this.ledger = ledger;
		this.claimCounts = claimCounts;
	}

	/**
	 * The claims of a page.
	 * @param inner ids of the company's divisions, models and products
	 */
	CompanyClaims read(String company, List<String> inner, PointOfView view) {
		ClaimFilter own = view.claims().about(List.of(company));
		ClaimFilter others = view.claims().about(inner);
		List<Long> rows = this.claimCounts.newestOfEachMeasure(company, view.asOf(), EACH);
		return new CompanyClaims(this.claimCounts.of(company, view.asOf()),
				this.ledger.newest(own.ofType(ClaimType.CAPEX), CAPEX),
				this.ledger.newest(own.ofType(ClaimType.DATA_BUDGET), BUDGETS),
				rows.isEmpty() ? List.of() : this.ledger.stretch(own.rows(rows), 0, rows.size()),
				this.ledger.stretch(own, 0, FIRST), inner.isEmpty() ? List.of() : this.ledger.newest(others, INNER),
				inner.isEmpty() ? 0 : this.ledger.count(others));
	}

}
