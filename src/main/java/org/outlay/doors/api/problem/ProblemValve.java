package org.outlay.doors.api.problem;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Reports as problem details the addresses under {@code /api/} that Tomcat cannot read
 * and refuses before it looks for a servlet.
 */
public class ProblemValve extends ErrorReportValve {

	private final Problems problems;

	public ProblemValve(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		String address = request.getRequestURI();
		boolean wrong = response.getStatus() >= 400 && response.getContentWritten() == 0;
		if (!wrong || address == null || !ApiAddresses.isApi(address) || !response.setErrorReported()) {
			return;
		}
		try {
			RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
			this.problems.write(Problem.of(response.getStatus(), address), response);
			response.finishResponse();
		}
		catch (IOException gone) {
			getContainer().getLogger().debug("The client left before its error was written", gone);
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

}
