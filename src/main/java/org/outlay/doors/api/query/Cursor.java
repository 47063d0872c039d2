package org.outlay.doors.api.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.facts.revision.Revision;

/**
 * The start of a page, written as an opaque text that clients only send back.
 *
 * @param offset the number of rows before the page
 * @param list the list the page belongs to
 */
public record Cursor(int offset, ListMark list) {

	private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})[.]([0-9a-f]{6})([0-9a-f]{6})");

	/**
	 * Reads the text that {@link #text} writes.
	 * @throws IllegalArgumentException if no answer contained this text
	 */
	public static Cursor parse(String text) {
		try {
			Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
			if (form.matches()) {
				Cursor cursor = new Cursor(Integer.parseInt(form.group(1)), new ListMark(form.group(2), form.group(3)));
				if (cursor.text().equals(text)) {
					return cursor;
				}
			}
		}
		catch (IllegalArgumentException ex) {
			// not base64url: refused below, like any other text that no answer contained
		}
		throw new IllegalArgumentException("'" + text + "' is not a cursor of this API");
	}

	/** The text for addresses. */
	String text() {
		String plain = this.offset + "." + this.list.edition + this.list.question;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * Distinguishes lists, so that no page continues with the rows of another list.
	 *
	 * @param edition the first half of the id of the revision it is read from
	 * @param question a checksum of the path, the filters and the order
	 */
	record ListMark(String edition, String question) {

		private static final int HALF = 6;

		/** Parameters that may differ from page to page. */
		private static final Set<String> FREE = Set.of("cursor", "limit", "fields", "include");

		static ListMark of(HttpServletRequest request, Revision revision) {
			CRC32 question = new CRC32();
			question.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
			new TreeMap<>(request.getParameterMap()).entrySet()
				.stream()
				.filter((parameter) -> !FREE.contains(parameter.getKey()))
				.map((parameter) -> parameter.getKey() + Arrays.toString(parameter.getValue()))
				.forEach((parameter) -> question.update(parameter.getBytes(StandardCharsets.UTF_8)));
			return new ListMark(revision.id().substring(0, HALF),
					"%08x".formatted(question.getValue()).substring(8 - HALF));
		}

	}

}
