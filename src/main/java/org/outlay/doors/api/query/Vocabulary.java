package org.outlay.doors.api.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets of ids or codes that the data has. A refusal lists a small set in full, and for
 * others the address that lists them.
 */
public enum Vocabulary {

	SUBJECT("company, model, product or person", "/api/v1/search", false),

	COMPANY("company", "/api/v1/companies", false),

	SOURCE("source", "/api/v1/sources", false),

	MEASURE("measure", "/api/v1/measures", true),

	BASIS("basis", "/api/v1/measures", true),

	BASIS_FAMILY("family of bases", "/api/v1/measures", true),

	UNIT_KIND("kind of unit", "/api/v1/measures", true),

	/** Units of the dictionary; every currency is a unit, too. */
	UNIT("unit", "/api/v1/measures", true),

	COUNTRY("country", "", false),

	FAMILY("family of models", "/api/v1/models", true);

	private final String noun;

	private final String listedAt;

	private final boolean small;

	Vocabulary(String noun, String listedAt, boolean small) {
		this.noun = noun;
		this.listedAt = listedAt;
		this.small = small;
	}

	public String noun() {
		return this.noun;
	}

	String listedAt() {
		return this.listedAt;
	}

	boolean isSmall() {
		return this.small;
	}

	/** Marks a parameter whose values must be ids or codes that the data has. */
	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	public @interface Known {

		Vocabulary value();

	}

}
