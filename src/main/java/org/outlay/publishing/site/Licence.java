package org.outlay.publishing.site;

/**
 * A licence.
 *
 * @param spdx its identifier in the SPDX list
 * @param title its full name
 * @param url its address
 */
public record Licence(String spdx, String title, String url) {

	static final Licence CC0 = new Licence("CC0-1.0", "Creative Commons CC0 1.0 Universal",
			"https://creativecommons.org/publicdomain/zero/1.0/");

	/** A sentence on the works it covers. */
	public String scope() {
		return "Figures are facts. Additions by Outlay's editor (selection, identifiers, notes) are under " + this.title
				+ "; each source states its own licence, and its text is not part of the data.";
	}

}
