package org.outlay.doors.api.query;

/** How many rows a page has at most. */
record PageLimit(int value) {

	static final int MAX = 1000;

	static final PageLimit DEFAULT = new PageLimit(50);

	PageLimit {
		if (value < 1 || value > MAX) {
			throw new IllegalArgumentException(value + " is not between 1 and " + MAX);
		}
	}

	static PageLimit parse(String text) {
		if (!text.matches("-?[0-9]{1,9}")) {
			throw new IllegalArgumentException("'" + text + "' is no whole number between 1 and " + MAX);
		}
		return new PageLimit(Integer.parseInt(text));
	}

}
