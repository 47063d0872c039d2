package org.outlay.doors.http;

import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A GET or HEAD request for its handler: always GET, because the server omits the content
 * of answers to HEAD, and without the preconditions of RFC 9110 section 13, which are
 * evaluated here.
 */
class GetRequest extends HttpServletRequestWrapper {

	private static final Set<String> PRECONDITIONS = Set.of("if-none-match", "if-modified-since", "if-range");

	private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

	private final Validators.Validator validator;

	private final boolean gzip;

	/** Whether a part of the answer may be sent to complete the client's copy. */
	private final boolean range;

	/** The value of {@code If-None-Match}; null without one. */
	private final @Nullable String noneMatch;

	GetRequest(HttpServletRequest request, Validators.Validator validator) {
		super(request);
		this.validator = validator;
		this.gzip = ContentCoding.accepted(request);
		String copy = request.getHeader(HttpHeaders.IF_RANGE);
		this.range = copy == null || copy.equals(validator.tag())
				|| validator.changed().equals(date(request, HttpHeaders.IF_RANGE));
		this.noneMatch = (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null)
				? joined(request, HttpHeaders.IF_NONE_MATCH) : null;
	}

	/** All lines of a header as one list; empty without any. */
	static String joined(HttpServletRequest request, String name) {
		return String.join(",", Collections.list(request.getHeaders(name)));
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

	boolean gzip() {
		return this.gzip;
	}

	/** The tag of a current copy that the client has; null if it has none. */
	@Nullable String held() {
		if (this.noneMatch == null) {
			return null;
		}
		List<String> held = TAG.matcher(this.noneMatch).results().map((tag) -> tag.group(1)).toList();
		return Stream.of(this.validator.gzipTag(), this.validator.tag())
			.filter((tag) -> this.gzip || tag.equals(this.validator.tag()))
			.filter(held::contains)
			.findFirst()
			.orElse(null);
	}

	/** Whether the client does not need a successful answer. */
	boolean spare() {
		if (this.noneMatch != null) {
			return this.noneMatch.strip().equals("*");
		}
		Instant since = date((HttpServletRequest) getRequest(), HttpHeaders.IF_MODIFIED_SINCE);
		return since != null && !this.validator.changed().isAfter(since);
	}

	/**
	 * Sets the validators of a successful answer.
	 * @param repeatable whether equal requests are answered with equal bytes; otherwise
	 * the tag is weak
	 */
	void stamp(HttpServletResponse response, boolean zipped, boolean repeatable) {
		String tag = zipped ? this.validator.gzipTag() : this.validator.tag();
		stamp(response, repeatable ? tag : "W/" + tag);
	}

	void stamp(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setDateHeader(HttpHeaders.LAST_MODIFIED, this.validator.changed().toEpochMilli());
		if (CachePolicy.ASK_AGAIN.equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.of(path()));
		}
	}

	void unstamp(HttpServletResponse response) {
		List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CONTENT_ENCODING)
			.forEach((name) -> response.setHeader(name, null));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.ASK_AGAIN);
	}

	/** The headers on which the answer depends. */
	String chosenBy() {
		return CachePolicy.isForGood(path()) ? HttpHeaders.ACCEPT_ENCODING
				: HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;
	}

	private String path() {
		return getRequestURI().substring(getContextPath().length());
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return hidden(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return hidden(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections
			.enumeration(Collections.list(super.getHeaderNames()).stream().filter((name) -> !hidden(name)).toList());
	}

	private boolean hidden(String name) {
		return PRECONDITIONS.contains(name.toLowerCase(Locale.ROOT))
				|| (!this.range && HttpHeaders.RANGE.equalsIgnoreCase(name));
	}

}
