package org.outlay.readings.figures;

import java.util.List;

import org.outlay.readings.ledger.SubjectRef;

/**
 * What a company belongs to and what belongs to it.
 *
 * @param house ids of the company and all its divisions, its own first
 * @param divisions with how many claims each has of its own
 * @param groups the groups it is a member of
 */
public record CompanyStructure(List<String> house, List<Kin> divisions, List<SubjectRef> groups) {

	/** A division. */
	public record Kin(SubjectRef company, String claims) {
	}

}
