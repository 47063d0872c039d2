package org.outlay.doors.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;

/** What can be wrong with a request, as problem details (RFC 9457) name it. */
public enum ProblemKind {

	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter",
			"The address does not take a parameter of this name. Nothing is ignored in silence, since a misspelt"
					+ " filter would answer with everything.",
			"Choose one of the names under allowed; mind capitals and spelling."),

	REPEATED_PARAMETER(HttpStatus.BAD_REQUEST, "Repeated parameter",
			"A parameter stands more than once in the address.",
			"Write it once. Where several values are wanted, ask for each of them."),

	MISSING_PARAMETER(HttpStatus.BAD_REQUEST, "Missing parameter",
			"The address needs a parameter that was not given, such as q for a search.", "Add it."),

	BAD_VALUE(HttpStatus.BAD_REQUEST, "Bad value",
			"The value of a parameter is blank, cannot be read, is out of range, or is an id or code that Outlay does"
					+ " not have.",
			"Write what stands under allowed: codes in full where there are few, otherwise the form they take."),

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request",
			"The address or a header cannot be read at all, for instance because a percent sign starts no escape.",
			"Encode the address as UTF-8 with percent escapes."),

	UNKNOWN_ID(HttpStatus.NOT_FOUND, "Unknown id",
			"The collection has nothing under this id. Ids are lower-case, do not move, and are never used again for"
					+ " something else.",
			"Look the id up by the search or in the list of the collection."),

	NOT_IN_VIEW(HttpStatus.NOT_FOUND, "Not in view",
			"The entry is on record, but was not public on the day asked for, or did not stand in the record at the"
					+ " moment asked for.",
			"Ask for one of the days or moments the detail names with asOf, match or recordedAsOf, or leave them out."),

	UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "Unknown address", "The API has nothing at this path.",
			"Start at /api/v1, which links to all there is; paths do not end with a slash."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed", "The API is only for reading.",
			"Use GET or HEAD; the Allow header says so too."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"The Accept header, or the suffix of the address, asks for a format that this address does not have. Every"
					+ " address has JSON, every list also NDJSON, and those that are tables CSV and XLSX.",
			"Accept application/json, or leave the header and the suffix out."),

	ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "Address too long", "The address with its query has more than 16 KB.",
			"Ask for less at once: one list of ids can be split over several requests."),

	HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Headers too large",
			"The headers of the request have more than 32 KB together.",
			"Leave out what is not needed; Outlay reads no cookies."),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
			"Your network has used up its requests for now. RateLimit-Policy says how many there are (q) in how many"
					+ " seconds (w), RateLimit with every answer how many are left (r) and in how many seconds all are"
					+ " back (t).",
			"Wait as many seconds as Retry-After says. Ask for more rows at once with limit, and send If-None-Match"
					+ " with the ETag of what you hold. To have everything, run a copy of Outlay of your own."),

	UNKNOWN_METHOD(HttpStatus.NOT_IMPLEMENTED, "Unknown method",
			"HTTP has no such method, or Outlay has no use for it.",
			"Use GET or HEAD; methods are written in capitals."),

	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error",
			"Outlay failed to answer. The fault is ours and has been noted.", "Try again in a moment.");

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

	/** What to do about it. */
	public String remedy() {
		return this.remedy;
	}

}
