package org.outlay.facts.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.SubjectType;

/** A person named in a source. */
@Entity
@DiscriminatorValue("person")
public class Person extends Subject {

	protected Person() {
	}

	public Person(String id, String name) {
		super(SubjectType.PERSON, id, name);
	}

}
