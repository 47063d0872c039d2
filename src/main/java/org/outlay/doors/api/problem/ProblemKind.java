package org.outlay.doors.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;

/** The kinds of problems with a request, as problem details (RFC 9457) name them. */
public enum ProblemKind {

	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter",
			"The address does not take a parameter of this name. The API ignores no parameter, because a misspelt"
					+ " filter would then return every row.",
			"Choose one of the names under allowed; check spelling and capitals."),
	REPEATED_PARAMETER(HttpStatus.BAD_REQUEST, "Repeated parameter",
			"The address contains the same parameter more than once.",
			"Write it once. To give several values, join them by commas."),
	MISSING_PARAMETER(HttpStatus.BAD_REQUEST, "Missing parameter",
			"The address needs a parameter that was not given, such as q for a search.", "Add it."),
	BAD_VALUE(HttpStatus.BAD_REQUEST, "Bad value",
			"The value of a parameter is blank, cannot be read, is out of range, or is an id or code that Outlay does"
					+ " not have.",
			"Use a value described under allowed, which lists all codes if there are few, and otherwise their form."),
	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request",
			"The address or a header cannot be read at all, for instance because a percent sign starts no escape.",
			"Encode the address as UTF-8 with percent escapes."),
	UNKNOWN_ID(HttpStatus.NOT_FOUND, "Unknown id",
			"The collection has no entry with this id. Ids are lower-case and permanent: an id is never reused for"
					+ " something else.",
			"Look the id up in the list of the collection, or search for a name."),
	NOT_IN_VIEW(HttpStatus.NOT_FOUND, "Not in view",
			"Outlay has the entry, but it was not public on the day asked for, or was not part of the record at the"
					+ " moment asked for.",
			"Ask for one of the days or moments in the detail with asOf, match or recordedAsOf, or omit them."),
	UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "Unknown address", "The API has nothing at this path.",
			"Start at /api/v1, which links to every list; paths do not end with a slash."),
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed", "The API is read-only.",
			"Use GET or HEAD, as the Allow header says."),
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"The Accept header, or the suffix of the address, asks for a format that this address does not have. Every"
					+ " address has JSON, every list also NDJSON, and those that are tables CSV and XLSX.",
			"Accept application/json, or omit the header and the suffix."),
	ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "Address too long", "The address with its query is longer than 16 KB.",
			"Split a long list of ids over several requests."),
	HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Headers too large",
			"The headers of the request are longer than 32 KB together.",
			"Omit headers that are not needed; Outlay reads no cookies."),
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
			"Your network has used up its requests for now. RateLimit-Policy gives the number of requests (q) allowed"
					+ " in a number of seconds (w). RateLimit gives with every answer how many remain (r) and after how"
					+ " many seconds all of them are available again (t).",
			"Wait as many seconds as Retry-After says. Ask for more rows at once with limit, and send If-None-Match"
					+ " with the ETag of the answer you have. To get everything, run your own copy of Outlay."),
	UNKNOWN_METHOD(HttpStatus.NOT_IMPLEMENTED, "Unknown method", "HTTP has no such method, or Outlay does not use it.",
			"Use GET or HEAD; write methods in capitals."),
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error",
			"Outlay failed to answer. The fault is ours and has been logged.", "Try again in a moment.");

	/** The page that lists every kind. */
	public static final String PAGE = "/about/errors";

	private final HttpStatus status;

	private final String title;

	private final String explanation;

	private final String remedy;

	ProblemKind(HttpStatus status, String title, String explanation, String remedy) {
		this.status = status;
		this.title = title;
		this.explanation = explanation;
		this.remedy = remedy;
	}

	/** Its name in addresses: {@code unknown-parameter}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of this name in addresses. */
	public static Optional<ProblemKind> of(String slug) {
		return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

	/** The problem type: the page that explains it, within the site. */
	public String type() {
		return PAGE + "/" + slug();
	}

	public HttpStatus status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	public String explanation() {
		return this.explanation;
	}

	public String remedy() {
		return this.remedy;
	}

}
