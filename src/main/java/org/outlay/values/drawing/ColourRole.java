package org.outlay.values.drawing;

import java.util.Locale;

/**
 * A colour by intent. In a page it is a class that {@code chart.css} colours; in a file
 * it is the colour of the light theme.
 */
enum ColourRole {

	PAPER("#fffdf9"), INK("#1d1b18"), SOFT("#5c574f"), RULE("#e2dccf"), ACTUAL("#5c574f"), PLAN("#0a6a7d"),
	FORECAST("#7a5a0c");

	private final String hex;

	ColourRole(String hex) {
		this.hex = hex;
	}

	String hex() {
		return this.hex;
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
