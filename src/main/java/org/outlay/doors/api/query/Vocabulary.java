package org.outlay.doors.api.query;

/**
 * Sets of ids or codes that the data holds. The small ones are told in full where a value
 * is not among them, of the others only the address that lists them.
 */
public enum Vocabulary {

	SUBJECT("company, model, product or person", "/api/v1/search", false),

	COMPANY("company", "/api/v1/companies", false),

	SOURCE("source", "/api/v1/sources", false),

	MEASURE("measure", "/api/v1/measures", true),

	BASIS("basis", "/api/v1/measures", true),

	UNIT_KIND("kind of unit", "/api/v1/measures", true),

	/** Of the dictionary; any currency is a unit besides. */
	UNIT("unit", "/api/v1/measures", true), FAMILY("family of models", "/api/v1/models", true);

	private final String noun;

	private final String listedAt;

	private final boolean small;

	Vocabulary(String noun, String listedAt, boolean small) {
		this.noun = noun;
		this.listedAt = listedAt;
		this.small = small;
	}

	/** What one of them is called. */
	public String noun() {
		return this.noun;
	}

	/** The path that lists them. */
	String listedAt() {
		return this.listedAt;
	}

	boolean isSmall() {
		return this.small;
	}

}
