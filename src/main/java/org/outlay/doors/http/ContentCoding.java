package org.outlay.doors.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** Decides which answers are compressed: RFC 9110 section 12.5.3. */
final class ContentCoding {

	static final String GZIP = "gzip";

	/** Bytes below which compression is not worthwhile. */
	static final int SMALLEST = 1024;

	private static final Set<String> TEXTS = Set.of("application/json", "application/xml", "application/yaml",
			"application/javascript", "application/x-ndjson", "application/x-research-info-systems",
			"application/x-bibtex");

	/** Files of this type contain the moment of their creation. */
	private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private ContentCoding() {
	}

	/** Whether the client accepts gzip. */
	static boolean accepted(HttpServletRequest request) {
		List<String> ranges = Arrays.stream(GetRequest.joined(request, HttpHeaders.ACCEPT_ENCODING).split(","))
			.map((range) -> range.replace(" ", "").toLowerCase(Locale.ROOT))
			.toList();
		return ranges.stream()
			.filter((range) -> name(range).equals(GZIP) || name(range).equals("x-gzip"))
			.findFirst()
			.or(() -> ranges.stream().filter((range) -> name(range).equals("*")).findFirst())
			.filter((range) -> !range.matches(".*;q=0(\\.0*)?"))
			.isPresent();
	}

	private static String name(String range) {
		return range.split(";", 2)[0];
	}

	/** Whether compression makes content of this type smaller. */
	static boolean shrinks(@Nullable String contentType) {
		if (contentType == null) {
			return false;
		}
		String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
		return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || TEXTS.contains(type);
	}

	/** Whether equal content of this type always has equal bytes. */
	static boolean isRepeatable(@Nullable String contentType) {
		return contentType == null || !contentType.startsWith(SPREADSHEET);
	}

}
