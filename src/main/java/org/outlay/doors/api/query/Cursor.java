package org.outlay.doors.api.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page starts, as an opaque text: only Outlay writes them.
 *
 * @param offset how many rows come before
 * @param mark of which list
 */
public record Cursor(int offset, CursorContext mark) {

	private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})[.]([0-9a-f]{12})");

	/**
	 * Reads what {@link #text} writes.
	 * @throws IllegalArgumentException if no answer contained this text
	 */
	public static Cursor parse(String text) {
		try {
			Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
			if (form.matches()) {
				Cursor cursor = new Cursor(Integer.parseInt(form.group(1)), CursorContext.parse(form.group(2)));
				if (cursor.text().equals(text)) {
					return cursor;
				}
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
			.encodeToString((this.offset + "." + this.mark.text()).getBytes(StandardCharsets.US_ASCII));
	}

}
