package org.outlay.facts.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.subject.Statement;

/** What a person is or was, as one source states it in one place. */
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

	public String sourceId() {
		return this.sourceId;
	}

	public String personId() {
		return this.personId;
	}

	public @Nullable String organisationId() {
		return this.organisationId;
	}

	/** Absent where the source names the organisation but no title. */
	public @Nullable String title() {
		return this.title;
	}

	/** Whether the source speaks of it as past. */
	public boolean isFormer() {
		return this.former;
	}

	public Locator locator() {
		return this.locator;
	}

}
