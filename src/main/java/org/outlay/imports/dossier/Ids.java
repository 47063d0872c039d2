package org.outlay.imports.dossier;

/** Checks ids and line numbers of a dossier. */
final class Ids {

	private Ids() {
	}

	static String check(String id) {
		if (!id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
			throw new IllegalArgumentException("'" + id
					+ "' is not an id; use up to 80 lower-case letters, digits and hyphens, such as seedance-2-0");
		}
		return id;
	}

	static String prefixed(String id, String prefix) {
		check(id);
		if (!id.startsWith(prefix + "-") || id.length() > 40) {
			throw new IllegalArgumentException("'" + id + "' must start with the source's prefix, " + prefix
					+ "-, and have at most 40 characters");
		}
		return id;
	}

	static int line(String text) {
		if (!text.matches("[1-9][0-9]{0,8}")) {
			throw new IllegalArgumentException("'" + text + "' is not a line number; lines count from 1");
		}
		return Integer.parseInt(text);
	}

}
