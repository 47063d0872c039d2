package org.outlay.facts.subject;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/** An attribute of a subject, as a source states it in one place. */
@Entity
@Immutable
@IdClass(Statement.Key.class)
public class Statement {

	@Id
	private String sourceId;

	@Id
	private int ordinal;

	private String subjectId;

	private Property property;

	private String stated;

	private @Nullable Locator locator;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Statement() {
	}

	/**
	 * A statement of a dossier.
	 * @param ordinal place among the statements and roles of the dossier
	 * @param locator null for the editor's statements
	 */
	public Statement(String sourceId, int ordinal, String subjectId, Property property, String stated,
			@Nullable Locator locator) {
		this.sourceId = sourceId;
		this.ordinal = ordinal;
		this.subjectId = subjectId;
		this.property = property;
		this.stated = stated;
		this.locator = locator;
	}

	public String sourceId() {
		return this.sourceId;
	}

	public String subjectId() {
		return this.subjectId;
	}

	public Property property() {
		return this.property;
	}

	public String value() {
		return this.stated;
	}

	/** The place in the source; null for the editor's statements. */
	public @Nullable Locator locator() {
		return this.locator;
	}

	/** The place of a statement in its dossier. */
	public record Key(String sourceId, int ordinal) implements Serializable {
	}

}
