package org.outlay.facts.subject;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.Immutable;

/** A company, model, product or person that claims can be about. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
public abstract class Subject {

	@Id
	private String id;

	@Column(insertable = false, updatable = false)
	private SubjectType type;

	private String name;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Subject() {
	}

	/**
	 * A subject as it is known to readers.
	 * @throws IllegalArgumentException if the id has other characters than lower-case
	 * letters, digits and hyphens, or the name is blank
	 */
	protected Subject(SubjectType type, String id, String name) {
		if (!id.matches("[a-z0-9][a-z0-9-]*")) {
			throw new IllegalArgumentException("'" + id + "' is not an id: use lower-case letters, digits and hyphens");
		}
		if (name.isBlank()) {
			throw new IllegalArgumentException(id + " needs a name");
		}
		this.type = type;
		this.id = id;
		this.name = name;
	}

	public String id() {
		return this.id;
	}

	public SubjectType type() {
		return this.type;
	}

	public String name() {
		return this.name;
	}

	/** The path of its page, and under {@code /api/v1} of its entry. */
	public String path() {
		return "/" + this.type.collection() + "/" + this.id;
	}

}
