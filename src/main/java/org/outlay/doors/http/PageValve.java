package org.outlay.doors.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sees every request, also those Tomcat refuses before it looks for a servlet: opens
 * their answers to other sites and gives them a small page. The API answers its own
 * before this.
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

	private static String page(int status) {
		boolean ours = status == 500 || status == 503;
		return ours ? PAGE.formatted("Something went wrong here", "The fault is ours, and it has been noted.") : PAGE
			.formatted("This request could not be read",
					"Something in the method, the address or the headers is not as HTTP has it, or is far too long.");
	}

}
