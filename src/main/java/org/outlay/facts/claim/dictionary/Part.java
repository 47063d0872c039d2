package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A part of a breakdown, such as the overseas region. */
@Entity
@Immutable
public class Part {

	@Id
	private String code;

	private String dimension;

	private String label;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Part() {
	}

	public String code() {
		return this.code;
	}

	/** {@code use}, {@code region}, {@code item} or {@code segment}. */
	public String dimension() {
		return this.dimension;
	}

	public String label() {
		return this.label;
	}

}
