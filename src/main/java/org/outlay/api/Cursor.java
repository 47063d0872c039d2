package org.outlay.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page starts, as an opaque text: only Outlay writes them.
 *
 * @param offset how many rows come before
 */
record Cursor(int offset) {

	static final Cursor START = new Cursor(0);

	static Cursor parse(String text) {
		try {
			String digits = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
			Cursor cursor = new Cursor(digits.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(digits) : 0);
			if (cursor.offset > 0 && cursor.text().equals(text)) {
				return cursor;
			}
		}
		catch (IllegalArgumentException ex) {
			// not base64url: refused below, like any other text that no answer contained
		}
		throw new IllegalArgumentException("'" + text + "' is no cursor of this API");
	}

	/** As it stands in a URL. */
	String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Integer.toString(this.offset).getBytes(StandardCharsets.US_ASCII));
	}

}
