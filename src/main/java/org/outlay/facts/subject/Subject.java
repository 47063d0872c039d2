package org.outlay.facts.subject;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Immutable;

import org.outlay.values.code.Coded;

/** Whatever a claim can be about: a company, model, product or person. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
public abstract class Subject {

	@Id
	private String id;

	@Column(insertable = false, updatable = false)
	private String type;

	private String name;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Subject() {
	}

	public String id() {
		return this.id;
	}

	public SubjectType type() {
		return Coded.parse(SubjectType.class, this.type);
	}

	public String name() {
		return this.name;
	}

	/** The path of its page, and under {@code /api/v1} of its entry. */
	public String path() {
		return "/" + type().collection() + "/" + this.id;
	}

}
