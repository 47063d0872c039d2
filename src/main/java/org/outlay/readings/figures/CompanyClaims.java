package org.outlay.readings.figures;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectSummary;

/**
 * The claims on the page of a company, up to a limit of each kind.
 *
 * @param counted all claims about the company itself, in numbers
 * @param capex the newest of its capital expenditure
 * @param budgets the newest of its data budgets
 * @param others the newest few of each other measure
 * @param first the first of the ledger
 * @param inner the newest figures of its divisions, models and products
 * @param innerCount the number of all those figures
 */
public record CompanyClaims(SubjectSummary counted, List<Figure> capex, List<Figure> budgets, List<Figure> others,
		List<Figure> first, List<Figure> inner, long innerCount) {

	/** The claims that were read of the company itself. */
	public List<Figure> own() {
		return Stream.of(this.capex, this.budgets, this.others).flatMap(List::stream).toList();
	}

}
