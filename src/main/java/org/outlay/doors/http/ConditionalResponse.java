package org.outlay.doors.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer while its handler writes it. When it begins, a successful answer gets its
 * validators; it is compressed if the client accepts that and it is long enough, or its
 * content is dropped if the client has a current copy.
 */
class ConditionalResponse extends HttpServletResponseWrapper {

	private static final int BUFFER = 4096;

	private final GetRequest request;

	private final Body body = new Body();

	private @Nullable PrintWriter writer;

	private long declared = -1;

	ConditionalResponse(HttpServletResponse response, GetRequest request) {
		super(response);
		this.request = request;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.body;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		PrintWriter out = this.writer;
		if (out == null) {
			setCharacterEncoding(getCharacterEncoding());
			out = new PrintWriter(new OutputStreamWriter(this.body, getCharacterEncoding()));
			this.writer = out;
		}
		return out;
	}

	/**
	 * Sets the headers and returns where to write.
	 * @param waiting the number of bytes so far
	 * @param whole whether these are all
	 */
	private OutputStream open(int waiting, boolean whole) throws IOException {
		long length = whole ? waiting : this.declared;
		boolean success = getStatus() == SC_OK || getStatus() == SC_PARTIAL_CONTENT;
		boolean gzip = shrinks() && (length < 0 || length >= ContentCoding.SMALLEST);
		if (success) {
			this.request.stamp(wrapped(), gzip, ContentCoding.isRepeatable(getContentType()));
		}
		if (success && this.request.spare()) {
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

	private HttpServletResponse wrapped() {
		return (HttpServletResponse) getResponse();
	}

	void finish() throws IOException {
		if (this.writer != null) {
			this.writer.flush();
		}
		this.body.finish();
	}

	/** Drops everything not yet sent, so that another answer can replace it. */
	void forget() {
		this.writer = null;
		this.body.forget();
		this.declared = -1;
		if (!isCommitted()) {
			this.request.unstamp(wrapped());
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
		this.body.flush();
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
		if (!isOurs(name, value)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, String value) {
		if (!isOurs(name, value)) {
			super.addHeader(name, value);
		}
	}

	@Override
	public void setDateHeader(String name, long date) {
		if (!isOurs(name, null)) {
			super.setDateHeader(name, date);
		}
	}

	/** Keeps the length for later and drops validators, which are set here. */
	private boolean isOurs(String name, @Nullable String value) {
		if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			this.declared = (value != null) ? Long.parseLong(value) : -1;
			return true;
		}
		return HttpHeaders.ETAG.equalsIgnoreCase(name) || HttpHeaders.LAST_MODIFIED.equalsIgnoreCase(name);
	}

	/**
	 * The bytes of an answer. The first ones are kept back, because the headers depend on
	 * their number; all others pass through.
	 */
	private final class Body extends ServletOutputStream {

		private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(ContentCoding.SMALLEST);

		private @Nullable OutputStream opened;

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			if (this.opened == null && this.waiting.size() + length < ContentCoding.SMALLEST) {
				this.waiting.write(bytes, from, length);
			}
			else {
				opened(false).write(bytes, from, length);
			}
		}

		private OutputStream opened(boolean whole) throws IOException {
			OutputStream out = this.opened;
			if (out == null) {
				out = open(this.waiting.size(), whole);
				this.opened = out;
				this.waiting.writeTo(out);
			}
			return out;
		}

		/** Keeps the first bytes back: most answers are flushed just before they end. */
		@Override
		public void flush() throws IOException {
			if (this.opened != null) {
				this.opened.flush();
			}
		}

		/** Does not end the answer, because handlers close it after failures, too. */
		@Override
		public void close() throws IOException {
			flush();
		}

		void finish() throws IOException {
			if (opened(true) instanceof GZIPOutputStream gzip) {
				gzip.finish();
			}
		}

		void forget() {
			this.waiting.reset();
			this.opened = null;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("asynchronous writing is not supported");
		}

	}

}
