package org.outlay.facts.subject;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.code.Coded;

/** One attribute of one subject, as one source states it in one place. */
@Entity
@Immutable
@IdClass(Statement.Key.class)
public class Statement {

	@Id
	private String sourceId;

	@Id
	private int ordinal;

	private String subjectId;

	private String property;

	private String stated;

	private @Nullable Locator locator;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Statement() {
	}

	public String sourceId() {
		return this.sourceId;
	}

	public String subjectId() {
		return this.subjectId;
	}

	public Property property() {
		return Coded.parse(Property.class, this.property);
	}

	public String value() {
		return this.stated;
	}

	/** Absent for what the editor adds. */
	public @Nullable Locator locator() {
		return this.locator;
	}

	/** The place of a statement in its dossier. */
	public record Key(String sourceId, int ordinal) implements Serializable {

	}

}
