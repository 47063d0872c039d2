package org.outlay.doors.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.ServletOutputStream;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Answers that are streamed, fail, or set their own validators. */
class ConditionalResponseTests {

	private static final Validators.Validator STAMP = new Validators.Validator("\"s\"",
			Instant.parse("2026-11-21T00:00:00Z"));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rows");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aLongAnswerIsSentWhileItIsWritten() throws IOException {
		ConditionalResponse answer = answer();
		answer.setContentType("application/x-ndjson");
		ServletOutputStream out = answer.getOutputStream();
		out.write(new byte[100]);
		out.flush();
		assertThat(this.response.isCommitted()).isFalse();
		out.write(new byte[2000]);
		out.flush();
		assertThat(this.response.isCommitted()).isTrue();
		assertThat(this.response.getHeader("ETag")).isEqualTo("\"s-gzip\"");
		int sent = this.response.getContentAsByteArray().length;
		assertThat(sent).isPositive();
		out.write(new byte[5000]);
		answer.finish();
		assertThat(this.response.getContentAsByteArray().length).isGreaterThan(sent);
		assertThat(this.response.getHeader("Content-Length")).isNull();
	}

	@Test
	void aFileThatCarriesItsMomentHasAWeakTag() throws IOException {
		ConditionalResponse answer = answer();
		answer.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		answer.getOutputStream().write(new byte[2000]);
		answer.finish();
		assertThat(this.response.getHeader("ETag")).isEqualTo("W/\"s\"");
	}

	@Test
	void whatFailsBeforeItIsSentMakesRoomForAnError() throws IOException {
		ConditionalResponse answer = answer();
		answer.setContentType("text/html");
		answer.getWriter().write("x".repeat(20000));
		answer.sendError(500);
		answer.finish();
		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(this.response.getHeader("ETag")).isNull();
		assertThat(this.response.getHeader("Content-Encoding")).isNull();
	}

	@Test
	void aCutOffAnswerDoesNotLookWhole() throws IOException {
		ConditionalResponse answer = answer();
		answer.setContentType("text/csv");
		try (ServletOutputStream out = answer.getOutputStream()) {
			out.write(new byte[3000]);
		}
		assertThat(this.response.getContentAsByteArray()).hasSizeLessThan(100);
		assertThatIOException().isThrownBy(this::unzipped);
		answer.finish();
		assertThat(unzipped()).hasSize(3000);
	}

	@Test
	void validatorsOfHandlersGiveWay() throws IOException {
		ConditionalResponse answer = answer();
		answer.setHeader("ETag", "W/\"own\"");
		answer.setDateHeader("Last-Modified", 0);
		answer.setContentLength(3);
		answer.getOutputStream().write(new byte[3]);
		answer.finish();
		assertThat(this.response.getHeader("ETag")).isEqualTo("\"s\"");
		assertThat(this.response.getDateHeader("Last-Modified")).isEqualTo(STAMP.changed().toEpochMilli());
		assertThat(this.response.getContentLength()).isEqualTo(3);
	}

	@Test
	void errorsWrittenByHandlersHaveNoValidators() throws IOException {
		ConditionalResponse answer = answer();
		answer.setStatus(404);
		answer.getOutputStream().write(new byte[3]);
		answer.finish();
		assertThat(this.response.getHeader("ETag")).isNull();
	}

	private byte[] unzipped() throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(this.response.getContentAsByteArray())).readAllBytes();
	}

	private ConditionalResponse answer() {
		this.request.addHeader("Accept-Encoding", "gzip");
		return new ConditionalResponse(this.response, new GetRequest(this.request, STAMP));
	}

}
