package org.outlay.doors.api.query;

import org.outlay.values.code.Coded;

/** What a list tells on demand only, since it costs. */
public enum Include implements Coded {

	/** How many rows there are on all pages. */
	COUNT("count"),

	/** How many rows have each value of the fields that have few. */
	FACETS("facets"),

	/** With each row its claims. */
	CLAIMS("claims"),

	/** The series of exchange rates behind the converted amounts. */
	FX("fx");

	private final String code;

	Include(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
