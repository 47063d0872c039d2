package org.outlay.web;

import java.util.List;

import org.outlay.ledger.SubjectRef;

/**
 * What a company belongs to and what belongs to it.
 *
 * @param house ids of the company and all its divisions, its own first
 * @param divisions with how many claims each has of its own
 * @param groups the groups it is a member of
 */
record Kinship(List<String> house, List<Kin> divisions, List<SubjectRef> groups) {

	/** A division. */
	record Kin(SubjectRef company, String claims) {
	}

}
