package org.outlay.facts.claim;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A claim of money for training data, or of its multiple or rank against others. */
@Entity
@DiscriminatorValue("data-budget")
public class DataBudget extends Claim {

	protected DataBudget() {
	}

}
