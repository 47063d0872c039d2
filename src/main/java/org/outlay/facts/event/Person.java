package org.outlay.facts.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.outlay.facts.subject.Subject;

/** A person somebody names. */
@Entity
@DiscriminatorValue("person")
public class Person extends Subject {

	protected Person() {
	}

}
