package org.outlay.claim;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A claim of any other measure of the dictionary. */
@Entity
@Immutable
@DiscriminatorValue("observation")
public class Observation extends Claim {

	protected Observation() {
	}

}
