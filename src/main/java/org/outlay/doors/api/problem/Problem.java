package org.outlay.doors.api.problem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** Problem details of a refused request, as RFC 9457 defines them. */
record Problem(
		@Schema(description = "The kind of problem: an address that explains it.",
				example = "https://outlay.example.org/about/errors/unknown-parameter") String type,
		@Schema(description = "The kind in words.", example = "Unknown parameter") String title,
		@Schema(description = "The HTTP status.", example = "400") int status,
		@Schema(description = "The reason for this refusal.") String detail,
		@Schema(description = "The path of the request.", example = "/api/v1/claims") String instance,
		@Schema(description = "Every wrong parameter; empty for other problems.") List<Fault> errors) {

	static Problem of(ProblemKind kind, String detail, String instance, List<Fault> errors) {
		return new Problem(kind.type(), kind.title(), kind.status().value(), detail, EchoedText.cut(instance), errors);
	}

	/** The problem of a status that something outside the handlers has decided on. */
	static Problem of(int status, String instance) {
		return switch (status) {
			case 404 -> of(ProblemKind.UNKNOWN_ADDRESS, "The API has nothing here; see /api/v1.", instance);
			case 405 -> of(ProblemKind.METHOD_NOT_ALLOWED, "The API answers GET and HEAD.", instance);
			case 406 -> of(ProblemKind.NOT_ACCEPTABLE, "This address has no such format: every address has JSON,"
					+ " lists also NDJSON, tables also CSV and XLSX.", instance);
			case 414 -> of(ProblemKind.ADDRESS_TOO_LONG, "The address is longer than 16 KB.", instance);
			case 429 -> of(ProblemKind.TOO_MANY_REQUESTS, "Wait as many seconds as Retry-After says.", instance);
			case 431 -> of(ProblemKind.HEADERS_TOO_LARGE, "The headers are longer than 32 KB.", instance);
			case 501 -> of(ProblemKind.UNKNOWN_METHOD, "The API answers GET and HEAD.", instance);
			default -> (status < 500) ? of(ProblemKind.MALFORMED_REQUEST, "The request cannot be read.", instance)
					: of(ProblemKind.INTERNAL_ERROR, "Something went wrong on our side.", instance);
		};
	}

	static Problem of(ProblemKind kind, String detail, String instance) {
		return of(kind, detail, instance, List.of());
	}

	/**
	 * The same problem with the full address of its kind.
	 * @param base the address of the site
	 */
	Problem under(String base) {
		return new Problem(base + this.type, this.title, this.status, this.detail, this.instance, this.errors);
	}

}
