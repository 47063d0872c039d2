package org.outlay.publishing.site;

/**
 * A licence.
 *
 * @param spdx its identifier in the SPDX list
 * @param title its name in full
 * @param url where it stands
 */
public record Licence(String spdx, String title, String url) {

	static final Licence CC0 = new Licence("CC0-1.0", "Creative Commons CC0 1.0 Universal",
			"https://creativecommons.org/publicdomain/zero/1.0/");

	/** What it covers, in a sentence. */
	public String scope() {
		return "Figures are facts. What Outlay's editor adds (selection, identifiers, notes) is under " + this.title
				+ "; each source states its own licence, and its text is not part of the data.";
	}

}
