package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * The term of a source for capital expenditure. Claims are compared within its family.
 */
@Entity
@Immutable
public class Basis {

	@Id
	private String code;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private String family;

	private boolean differs;

	private String label;

	private String definition;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Basis() {
	}

	/**
	 * An entry of the dictionary.
	 * @param ordinal place among the bases
	 * @param family code of its family
	 * @param differs whether it counts more or less than the family
	 */
	public Basis(String code, int ordinal, String family, boolean differs, String label, String definition) {
		this.code = code;
		this.ordinal = ordinal;
		this.family = family;
		this.differs = differs;
		this.label = label;
		this.definition = definition;
	}

	public String code() {
		return this.code;
	}

	public String family() {
		return this.family;
	}

	/**
	 * Whether it counts more or less than its family: its claims have the status D, and
	 * conflict with none on another basis.
	 */
	public boolean differs() {
		return this.differs;
	}

	public String label() {
		return this.label;
	}

	public String definition() {
		return this.definition;
	}

}
