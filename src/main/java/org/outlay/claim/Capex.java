package org.outlay.claim;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A claim of capital expenditure or AI investment; always with a basis. */
@Entity
@Immutable
@DiscriminatorValue("capex")
public class Capex extends Claim {

	protected Capex() {
	}

}
