package org.outlay.doors.api.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One problem of each kind, for the OpenAPI document. */
final class ProblemExamples {

	private static final String CLAIMS = ApiAddresses.API + "/claims";

	private ProblemExamples() {
	}

	static Problem of(ProblemKind kind) {
		return switch (kind) {
			case UNKNOWN_PARAMETER -> fault(kind, "natur", "plan",
					"this address has no such parameter; did you mean 'nature'?", List.of("type", "nature", "period"));
			case REPEATED_PARAMETER ->
				fault(kind, "company", "alibaba", "stands more than once", List.of("an id from /api/v1/companies"));
			case MISSING_PARAMETER -> fault(kind, "q", null, "this address needs it", List.of("1 to 200 characters"));
			case BAD_VALUE ->
				fault(kind, "nature", "plann", "'plann' is none of the codes allowed; did you mean 'plan'?",
						List.of("plan", "guidance", "commitment", "actual", "forecast"));
			case UNKNOWN_ID -> Problem.of(kind, "No claim has the id 'leida-87x'; ids are listed at /api/v1/claims.",
					CLAIMS + "/leida-87x");
			case NOT_IN_VIEW ->
				Problem.of(kind, "The claim 'tbb-2d' was not certainly public on 2026-06-30.", CLAIMS + "/tbb-2d");
			case MALFORMED_REQUEST -> Problem.of(400, CLAIMS);
			case UNKNOWN_ADDRESS -> Problem.of(404, ApiAddresses.API + "/claim");
			case METHOD_NOT_ALLOWED -> Problem.of(405, CLAIMS);
			case NOT_ACCEPTABLE -> Problem.of(406, CLAIMS);
			case ADDRESS_TOO_LONG -> Problem.of(414, CLAIMS);
			case TOO_MANY_REQUESTS -> Problem.of(429, CLAIMS);
			case HEADERS_TOO_LARGE -> Problem.of(431, CLAIMS);
			case UNKNOWN_METHOD -> Problem.of(501, CLAIMS);
			case INTERNAL_ERROR -> Problem.of(500, CLAIMS);
		};
	}

	private static Problem fault(ProblemKind kind, String parameter, @Nullable String value, String reason,
			List<String> allowed) {
		Problem problem = Problem.of(kind, parameter + ": " + reason, CLAIMS);
		return new Problem(problem.type(), problem.title(), problem.status(), problem.detail(), problem.instance(),
				List.of(new Problem.Fault(parameter, value, reason, allowed)));
	}

}
