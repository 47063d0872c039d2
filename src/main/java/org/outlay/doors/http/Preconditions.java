package org.outlay.doors.http;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Under which conditions a reader wants an answer at all: RFC 9110 section 13.
 *
 * @param any whether whatever there is will do: {@code If-None-Match: *}
 * @param held the tags of the answers the reader holds
 * @param since when the reader's answer last changed; null where tags decide
 */
record Preconditions(boolean any, List<String> held, @Nullable Instant since) {

	private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

	static Preconditions of(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.IF_NONE_MATCH) == null) {
			return new Preconditions(false, List.of(), date(request, HttpHeaders.IF_MODIFIED_SINCE));
		}
		String given = RequestHeaders.all(request, HttpHeaders.IF_NONE_MATCH);
		List<String> held = TAG.matcher(given).results().map((tag) -> tag.group(1)).toList();
		return new Preconditions(given.strip().equals("*"), held, null);
	}

	/** The tag the reader holds, of those this answer can have. */
	@Nullable String held(Stream<String> tags) {
		return tags.filter(this.held::contains).findFirst().orElse(null);
	}

	/**
	 * Whether the reader needs no answer that would be a good one. Only its handler knows
	 * that it would.
	 */
	boolean spare(Instant changed) {
		return this.any || (this.since != null && !changed.isAfter(this.since));
	}

	/** Whether a part of the answer may be sent, as a rest of what the reader holds. */
	static boolean continues(HttpServletRequest request, Validator validator) {
		String held = request.getHeader(HttpHeaders.IF_RANGE);
		return held == null || held.equals(validator.tag())
				|| validator.changed().equals(date(request, HttpHeaders.IF_RANGE));
	}

	private static @Nullable Instant date(HttpServletRequest request, String name) {
		try {
			long date = request.getDateHeader(name);
			return (date >= 0) ? Instant.ofEpochMilli(date) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
