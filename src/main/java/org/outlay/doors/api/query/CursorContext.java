package org.outlay.doors.api.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.facts.revision.Revision;

/**
 * Tells lists apart, so that no page goes on with the rows of another list.
 *
 * @param edition the first half of the edition it is read from
 * @param question what is asked: path, filters and order
 */
record CursorContext(String edition, String question) {

	private static final int HALF = 6;

	/** What may differ from page to page. */
	private static final Set<String> FREE = Set.of("cursor", "limit", "fields", "include");

	/** The mark of what a request asks for. */
	static CursorContext of(HttpServletRequest request, Revision revision) {
		CRC32 question = new CRC32();
		question.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
		for (Map.Entry<String, String[]> parameter : new TreeMap<>(request.getParameterMap()).entrySet()) {
			if (!FREE.contains(parameter.getKey())) {
				question.update(
						(parameter.getKey() + Arrays.toString(parameter.getValue())).getBytes(StandardCharsets.UTF_8));
			}
		}
		return new CursorContext(revision.id().substring(0, HALF),
				"%08x".formatted(question.getValue()).substring(8 - HALF));
	}

	static CursorContext parse(String text) {
		return new CursorContext(text.substring(0, HALF), text.substring(HALF));
	}

	String text() {
		return this.edition + this.question;
	}

}
