package org.outlay.doors.http;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sees every request, also those Tomcat refuses before any filter: opens their answers to
 * other sites, tells what is too long from what cannot be read, which to Tomcat is both a
 * bad request, and says with a refused TRACE what is allowed.
 */
class ArrivalValve extends ValveBase {

	private static final String TOO_LARGE = StringManager.getManager("org.apache.coyote.http11")
		.getString("iib.requestheadertoolarge.error");

	ArrivalValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		CorsHeaders.open(response);
		HttpStatus status = status(request);
		if (status != null && response.getStatus() == HttpStatus.BAD_REQUEST.value()) {
			response.getCoyoteResponse().setStatus(status.value());
		}
		if (response.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			response.getCoyoteResponse().getMimeHeaders().setValue(HttpHeaders.ALLOW).setString("GET, HEAD, OPTIONS");
		}
		getNext().invoke(request, response);
	}

	private static @Nullable HttpStatus status(Request request) {
		Object failed = request.getCoyoteRequest().getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		boolean large = failed instanceof IllegalArgumentException ex && TOO_LARGE.equals(ex.getMessage());
		if (!large && !(failed instanceof IllegalStateException)) {
			return null;
		}
		return request.getCoyoteRequest().requestURI().isNull() ? HttpStatus.URI_TOO_LONG
				: HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
	}

}
