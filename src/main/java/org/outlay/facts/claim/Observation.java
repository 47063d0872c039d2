package org.outlay.facts.claim;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A claim of any other measure of the dictionary. */
@Entity
@DiscriminatorValue("observation")
public class Observation extends Claim {

	protected Observation() {
	}

}
