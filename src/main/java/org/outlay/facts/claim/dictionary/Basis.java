package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A kind of capital expenditure; claims on different bases are not comparable. */
@Entity
@Immutable
public class Basis {

	@Id
	private String code;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private String label;

	private String definition;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Basis() {
	}

	/**
	 * An entry of the dictionary.
	 * @param ordinal place among the bases
	 */
	public Basis(String code, int ordinal, String label, String definition) {
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
