package org.outlay.api;

/** How many rows a page has at most. */
record Limit(int value) {

	static final int MAX = 1000;

	static final Limit DEFAULT = new Limit(50);

	Limit {
		if (value < 1 || value > MAX) {
			throw new IllegalArgumentException(value + " is not between 1 and " + MAX);
		}
	}

	static Limit parse(String text) {
		if (!text.matches("-?[0-9]{1,9}")) {
			throw new IllegalArgumentException("'" + text + "' is no whole number between 1 and " + MAX);
		}
		return new Limit(Integer.parseInt(text));
	}

}
