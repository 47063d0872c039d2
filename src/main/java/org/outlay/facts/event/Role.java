package org.outlay.facts.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.subject.Statement;

/** A role a person has or had, as a source states it in one place. */
@Entity
@Immutable
@IdClass(Statement.Key.class)
public class Role {

	@Id
	private String sourceId;

	@Id
	private int ordinal;

	private String personId;

	private @Nullable String organisationId;

	private @Nullable String title;

	private boolean former;

	private Locator locator;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Role() {
	}

	/**
	 * A role of a dossier.
	 * @param ordinal place among the statements and roles of the dossier
	 * @throws IllegalArgumentException with neither organisation nor title
	 */
	public Role(String sourceId, int ordinal, String personId, @Nullable String organisationId, @Nullable String title,
			boolean former, Locator locator) {
		if (organisationId == null && title == null) {
			throw new IllegalArgumentException("a role needs an organisation or a title");
		}
		this.sourceId = sourceId;
		this.ordinal = ordinal;
		this.personId = personId;
		this.organisationId = organisationId;
		this.title = title;
		this.former = former;
		this.locator = locator;
	}

	public String sourceId() {
		return this.sourceId;
	}

	public String personId() {
		return this.personId;
	}

	public @Nullable String organisationId() {
		return this.organisationId;
	}

	/** Null if the source names the organisation but no title. */
	public @Nullable String title() {
		return this.title;
	}

	/** Whether the source says that it has ended. */
	public boolean isFormer() {
		return this.former;
	}

	public Locator locator() {
		return this.locator;
	}

}
