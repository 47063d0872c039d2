package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.List;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectSummary;

/**
 * As many claims as the page of a company shows, however many there are.
 *
 * @param counted how many there are about the company itself
 * @param capex the newest of its capital expenditure
 * @param budgets the newest of its data budgets
 * @param others the newest few of each other measure
 * @param first the first of the ledger
 * @param inner the newest figures of its divisions, models and products
 * @param innerCount how many of those there are
 */
public record CompanyClaims(SubjectSummary counted, List<Figure> capex, List<Figure> budgets, List<Figure> others,
		List<Figure> first, List<Figure> inner, long innerCount) {

	/** All that is read of the company itself. */
	public List<Figure> own() {
		List<Figure> own = new ArrayList<>(this.capex);
		own.addAll(this.budgets);
		own.addAll(this.others);
		return own;
	}

}
