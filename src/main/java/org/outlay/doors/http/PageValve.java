package org.outlay.doors.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers with a small page what Tomcat refuses before it looks for a servlet. The API
 * answers its own before this.
 */
class PageValve extends ErrorReportValve {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			  <meta charset="utf-8">
			  <title>%1$s · Outlay</title>
			  <meta name="viewport" content="width=device-width, initial-scale=1">
			  <meta name="color-scheme" content="light dark">
			  <link rel="stylesheet" href="/css/outlay.css">
			</head>
			<body>
			  <div class="page">
			    <main>
			      <h1>%1$s</h1>
			      <p>%2$s</p>
			      <p><a href="/">The front page of Outlay</a></p>
			    </main>
			  </div>
			</body>
			</html>
			""";

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

	private static String page(int status) {
		return switch (status) {
			case 405 -> PAGE.formatted("This method is not allowed", "Outlay answers GET and HEAD.");
			case 414 -> PAGE.formatted("This address is too long",
					"Outlay reads addresses of up to " + RefusalFilter.LONGEST_ADDRESS / 1024 + " KB.");
			case 431 -> PAGE.formatted("The headers of this request are too long",
					"Outlay reads headers of up to " + RefusalFilter.LARGEST_HEADERS / 1024 + " KB.");
			case 501 -> PAGE.formatted("There is no such method", "Outlay answers GET and HEAD.");
			default -> (status < 500)
					? PAGE.formatted("This request could not be read",
							"Something in the address or the headers is not as HTTP has it.")
					: PAGE.formatted("Something went wrong here", "The fault is ours, and it has been noted.");
		};
	}

}
