package org.outlay.doors.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer. The first of them wait, because how the answer begins depends
 * on how many there are; all others pass through.
 */
class DeferredBody extends ServletOutputStream {

	private final Opening opening;

	private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(ContentCoding.SMALLEST);

	private @Nullable OutputStream opened;

	DeferredBody(Opening opening) {
		this.opening = opening;
	}

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
			open(false).write(bytes, from, length);
		}
	}

	private OutputStream open(boolean whole) throws IOException {
		OutputStream out = this.opened;
		if (out == null) {
			out = this.opening.open(this.waiting.size(), whole);
			this.opened = out;
			this.waiting.writeTo(out);
		}
		return out;
	}

	/** The first bytes wait on: most answers are flushed just before they end. */
	@Override
	public void flush() throws IOException {
		if (this.opened != null) {
			this.opened.flush();
		}
	}

	/** Whoever fails closes too, and what is cut off must not look whole. */
	@Override
	public void close() throws IOException {
		flush();
	}

	/** Nothing more will come. */
	void finish() throws IOException {
		if (open(true) instanceof GZIPOutputStream gzip) {
			gzip.finish();
		}
	}

	/** Nothing of it shall be sent. */
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
		throw new UnsupportedOperationException("answers are written by streams");
	}

	/** Begins an answer. */
	interface Opening {

		/**
		 * Sets the headers and tells where bytes go.
		 * @param waiting how many bytes there are
		 * @param whole whether they are all there will be
		 */
		OutputStream open(int waiting, boolean whole) throws IOException;

	}

}
