package org.outlay.doors.web.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A citation as a file. */
record CitationView(Citation citation, CitationFormat format) implements View {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		byte[] content = this.citation.as(this.format).getBytes(StandardCharsets.UTF_8);
		response.setContentType(this.format.type() + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(this.citation.key() + this.format.ending()).build().toString());
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

}
