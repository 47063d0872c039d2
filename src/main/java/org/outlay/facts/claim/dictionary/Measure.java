package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is measured: an entry of the published dictionary. */
@Entity
@Immutable
public class Measure {

	@Id
	private String code;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private String label;

	private String records;

	private String unitKind;

	private String nature;

	private @Nullable String changeOf;

	private String definition;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Measure() {
	}

	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** What its claims are: {@code capex}, {@code data-budget} or {@code observation}. */
	public String records() {
		return this.records;
	}

	/**
	 * Which units it takes: {@code money}, {@code count}, {@code rate}, {@code ratio},
	 * {@code rank} or {@code time}.
	 */
	public String unitKind() {
		return this.unitKind;
	}

	/** {@code stock} or {@code flow}. */
	public String nature() {
		return this.nature;
	}

	/**
	 * Code of the measure whose change this one states: growth, difference or multiple.
	 */
	public @Nullable String changeOf() {
		return this.changeOf;
	}

	public String definition() {
		return this.definition;
	}

}
