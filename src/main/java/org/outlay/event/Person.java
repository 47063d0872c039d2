package org.outlay.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

import org.outlay.subject.Subject;

/** A person somebody names. */
@Entity
@Immutable
@DiscriminatorValue("person")
public class Person extends Subject {

	protected Person() {
	}

}
