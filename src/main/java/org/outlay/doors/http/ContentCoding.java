package org.outlay.doors.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** What is sent compressed: RFC 9110 section 12.5.3. */
final class ContentCoding {

	/** The name of the one encoding there is. */
	static final String GZIP = "gzip";

	/** Bytes below which compressing is not worth its header. */
	static final int SMALLEST = 1024;

	private static final Set<String> TEXTS = Set.of("application/json", "application/xml", "application/yaml",
			"application/javascript", "application/x-ndjson", "application/x-research-info-systems",
			"application/x-bibtex");

	/** Such files carry the moment they were made. */
	private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private ContentCoding() {
	}

	/** Whether the reader takes gzip. */
	static boolean accepted(HttpServletRequest request) {
		List<String> ranges = Arrays.stream(RequestHeaders.all(request, HttpHeaders.ACCEPT_ENCODING).split(","))
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

	/** Whether content of this type gets smaller; pictures and archives do not. */
	static boolean shrinks(@Nullable String contentType) {
		if (contentType == null) {
			return false;
		}
		String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
		return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || TEXTS.contains(type);
	}

	/** Whether the same content of this type is always made of the same bytes. */
	static boolean isRepeatable(@Nullable String contentType) {
		return contentType == null || !contentType.startsWith(SPREADSHEET);
	}

}
