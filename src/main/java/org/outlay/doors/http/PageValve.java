package org.outlay.doors.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Handles requests that Tomcat refuses before it looks for a servlet: shows a small page,
 * and lets scripts of other sites read it. The API handles its own before this.
 */
class PageValve extends ErrorReportValve {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		CorsHeaders.open(response);
		super.invoke(request, response);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("text/html;charset=UTF-8");
			response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.ASK_AGAIN);
			response.setHeader("Content-Security-Policy", POLICY);
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getOutputStream().write(page(response.getStatus()).getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException gone) {
			getContainer().getLogger().debug("The client left before its error was written", gone);
		}
	}

	private static String page(int status) throws IOException {
		boolean ours = status == 500 || status == 503;
		return new ClassPathResource("http/refused.html").getContentAsString(StandardCharsets.UTF_8)
			.formatted(ours ? "Something went wrong here" : "This request could not be read",
					ours ? "The fault is ours, and it has been logged."
							: "The method, the address or a header is not valid in HTTP, or is far too long.");
	}

}
