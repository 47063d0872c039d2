package org.outlay.api;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/** What can be wrong with a request, as problem details (RFC 9457) name it. */
public enum ProblemKind {

	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter",
			"The address does not take this parameter. Nothing is ignored silently, so that a misspelt filter never"
					+ " answers with unfiltered data; 'allowed' lists the parameters there are."),

	REPEATED_PARAMETER(HttpStatus.BAD_REQUEST, "Repeated parameter",
			"A parameter stands more than once in the address. Each may stand once: no list of values has a meaning"
					+ " here."),

	MISSING_PARAMETER(HttpStatus.BAD_REQUEST, "Missing parameter",
			"The address needs a parameter that was not given, such as q for a search."),

	BAD_VALUE(HttpStatus.BAD_REQUEST, "Bad value",
			"The value of a parameter is blank, not readable, out of range, or an id or code that Outlay does not"
					+ " have; 'allowed' says what may be written."),

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request",
			"The address or a header cannot be read at all, for instance because of a percent sign that starts no"
					+ " escape."),

	UNKNOWN_ID(HttpStatus.NOT_FOUND, "Unknown id",
			"The collection exists, but it has nothing under this id. Ids are lower-case and never used again for"
					+ " something else."),

	UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "Unknown address",
			"The API has nothing at this path; /api/v1 links to all it has."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed",
			"The API is read-only: it answers GET and HEAD, and OPTIONS about them."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"The Accept header rules out JSON, which is all this API answers with."),

	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error",
			"Something went wrong on our side. It is written to our log; asking again later may help.");

	/** The page that explains every kind. */
	static final String PAGE = "/about/errors";

	private final HttpStatus status;

	private final String title;

	private final String explanation;

	ProblemKind(HttpStatus status, String title, String explanation) {
		this.status = status;
		this.title = title;
		this.explanation = explanation;
	}

	/** Its name in addresses: {@code unknown-parameter}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The problem type: the place that explains it, relative to the site. */
	public String type() {
		return PAGE + "#" + slug();
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

}
