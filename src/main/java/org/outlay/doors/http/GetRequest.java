package org.outlay.doors.http;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A GET or HEAD as its handler sees it: always as GET, because the server leaves the
 * content of answers to HEAD out, and without the conditions that are met here.
 */
class GetRequest extends HttpServletRequestWrapper {

	private static final Set<String> MET = Set.of("if-none-match", "if-modified-since", "if-range");

	private final Validator validator;

	private final Preconditions preconditions;

	private final boolean gzip;

	private final boolean range;

	GetRequest(HttpServletRequest request, Validator validator) {
		super(request);
		this.validator = validator;
		this.preconditions = Preconditions.of(request);
		this.gzip = ContentCoding.accepted(request);
		this.range = Preconditions.continues(request, validator);
	}

	/** Whether the answer may be compressed. */
	boolean gzip() {
		return this.gzip;
	}

	/** Which of the good answers the reader holds; null if none. */
	@Nullable String held() {
		return this.preconditions.held(this.gzip ? Stream.of(this.validator.gzipTag(), this.validator.tag())
				: Stream.of(this.validator.tag()));
	}

	/** Whether the reader needs the answer only if it is no good one. */
	boolean spare() {
		return this.preconditions.spare(this.validator.changed());
	}

	/**
	 * Gives a good answer its validators.
	 * @param repeatable whether the same question is answered with the same bytes; where
	 * it is not, the tag is weak
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

	/** Takes them back. */
	void unstamp(HttpServletResponse response) {
		List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CONTENT_ENCODING)
			.forEach((name) -> response.setHeader(name, null));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.ASK_AGAIN);
	}

	/** What its answer is chosen by, besides the address. */
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
		return MET.contains(name.toLowerCase(Locale.ROOT)) || (!this.range && HttpHeaders.RANGE.equalsIgnoreCase(name));
	}

}
