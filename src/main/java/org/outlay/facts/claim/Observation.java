package org.outlay.facts.claim;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.outlay.values.amount.UnitKind;

/** A claim of any other measure of the dictionary, such as a valuation or a headcount. */
@Entity
@DiscriminatorValue("observation")
public class Observation extends Claim {

	protected Observation() {
	}

	/**
	 * A claim not recorded yet.
	 * @throws IllegalArgumentException with a basis
	 */
	public Observation(ClaimContent content, UnitKind unitKind) {
		super(ClaimType.OBSERVATION, content, unitKind, null);
	}

}
