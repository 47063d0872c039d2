package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A family of bases: terms for one quantity, whose claims are compared with each other.
 */
@Entity
@Immutable
public class Family {

	@Id
	private String code;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private String label;

	private String definition;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Family() {
	}

	/**
	 * An entry of the dictionary.
	 * @param ordinal place among the families
	 */
	public Family(String code, int ordinal, String label, String definition) {
		this.code = code;
		this.ordinal = ordinal;
		this.label = label;
		this.definition = definition;
	}

	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	public String definition() {
		return this.definition;
	}

}
