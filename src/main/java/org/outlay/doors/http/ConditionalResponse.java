package org.outlay.doors.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer while its handler writes it. As it begins, it gets its validators if it is a
 * good one, is compressed if that is wanted and worth it, or left out if the reader holds
 * it already.
 */
class ConditionalResponse extends HttpServletResponseWrapper {

	private static final int BUFFER = 4096;

	private final GetRequest request;

	private final DeferredBody deferredBody = new DeferredBody(this::open);

	private @Nullable PrintWriter writer;

	private long declared = -1;

	ConditionalResponse(HttpServletResponse response, GetRequest request) {
		super(response);
		this.request = request;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.deferredBody;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		PrintWriter out = this.writer;
		if (out == null) {
			setCharacterEncoding(getCharacterEncoding());
			out = new PrintWriter(new OutputStreamWriter(this.deferredBody, getCharacterEncoding()));
			this.writer = out;
		}
		return out;
	}

	private OutputStream open(int waiting, boolean whole) throws IOException {
		long length = whole ? waiting : this.declared;
		boolean good = getStatus() == SC_OK || getStatus() == SC_PARTIAL_CONTENT;
		boolean gzip = shrinks() && (length < 0 || length >= ContentCoding.SMALLEST);
		if (good) {
			this.request.stamp(responseBeneath(), gzip, ContentCoding.isRepeatable(getContentType()));
		}
		if (good && this.request.spare()) {
			setStatus(SC_NOT_MODIFIED);
			return OutputStream.nullOutputStream();
		}
		if (gzip) {
			super.setHeader(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP);
			return new GZIPOutputStream(super.getOutputStream(), BUFFER, true);
		}
		if (length > 0) {
			super.setContentLengthLong(length);
		}
		return super.getOutputStream();
	}

	private boolean shrinks() {
		return this.request.gzip() && getStatus() != SC_PARTIAL_CONTENT && ContentCoding.shrinks(getContentType())
				&& !containsHeader(HttpHeaders.CONTENT_ENCODING);
	}

	private HttpServletResponse responseBeneath() {
		return (HttpServletResponse) getResponse();
	}

	/** Ends an answer that is whole. */
	void finish() throws IOException {
		if (this.writer != null) {
			this.writer.flush();
		}
		this.deferredBody.finish();
	}

	/** Takes back what has not been sent, for another answer in its place. */
	void forget() {
		this.writer = null;
		this.deferredBody.forget();
		this.declared = -1;
		if (!isCommitted()) {
			this.request.unstamp(responseBeneath());
		}
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		forget();
	}

	@Override
	public void reset() {
		super.reset();
		forget();
	}

	@Override
	public void sendError(int status) throws IOException {
		forget();
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		forget();
		super.sendError(status, message);
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.writer != null) {
			this.writer.flush();
		}
		this.deferredBody.flush();
	}

	@Override
	public void setContentLength(int length) {
		this.declared = length;
	}

	@Override
	public void setContentLengthLong(long length) {
		this.declared = length;
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			this.declared = (value != null) ? Long.parseLong(value) : -1;
		}
		else if (!isOurs(name)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, String value) {
		if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			this.declared = Long.parseLong(value);
		}
		else if (!isOurs(name)) {
			super.addHeader(name, value);
		}
	}

	@Override
	public void setDateHeader(String name, long date) {
		if (!isOurs(name)) {
			super.setDateHeader(name, date);
		}
	}

	@Override
	public void addDateHeader(String name, long date) {
		if (!isOurs(name)) {
			super.addDateHeader(name, date);
		}
	}

	/** Handlers need not know what an answer depends on. */
	private static boolean isOurs(String name) {
		return HttpHeaders.ETAG.equalsIgnoreCase(name) || HttpHeaders.LAST_MODIFIED.equalsIgnoreCase(name);
	}

}
