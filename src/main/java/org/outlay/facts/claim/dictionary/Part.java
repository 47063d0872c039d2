package org.outlay.facts.claim.dictionary;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** A part of a breakdown, such as the overseas region. */
@Entity
@Immutable
public class Part {

	@Id
	private String code;

	private Dimension dimension;

	private String label;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Part() {
	}

	public Part(String code, Dimension dimension, String label) {
		this.code = code;
		this.dimension = dimension;
		this.label = label;
	}

	public String code() {
		return this.code;
	}

	public Dimension dimension() {
		return this.dimension;
	}

	public String label() {
		return this.label;
	}

	/** Ways to break a whole down. */
	public enum Dimension implements Coded {

		USE, REGION, ITEM, SEGMENT;

		/** Its column. */
		@Converter(autoApply = true)
		static class Column extends CodedConverter<Dimension> {

		}

	}

}
