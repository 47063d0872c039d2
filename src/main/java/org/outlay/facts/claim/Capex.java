package org.outlay.facts.claim;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A claim of capital expenditure or AI investment; always with a basis. */
@Entity
@DiscriminatorValue("capex")
public class Capex extends Claim {

	protected Capex() {
	}

}
