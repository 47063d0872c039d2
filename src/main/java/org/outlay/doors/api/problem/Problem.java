package org.outlay.doors.api.problem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request: problem details after RFC 9457. */
@Schema(name = "Problem")
record Problem(
		@Schema(description = "What kind of problem: an address that explains it.",
				example = "https://outlay.example.org/about/errors/unknown-parameter") String type,
		@Schema(description = "The kind in words.", example = "Unknown parameter") String title,
		@Schema(description = "The HTTP status.", example = "400") int status,
		@Schema(description = "What is wrong this time.") String detail,
		@Schema(description = "The path that was asked for.", example = "/api/v1/claims") String instance,
		@Schema(description = "Every parameter that is wrong; empty for other problems.") List<Fault> errors) {

	static Problem of(ProblemKind kind, String detail, String instance) {
		return new Problem(kind.type(), kind.title(), kind.status().value(), detail, EchoedText.cut(instance),
				List.of());
	}

	/** The problem of a status that something outside the handlers has decided on. */
	static Problem of(int status, String instance) {
		return switch (status) {
			case 404 -> of(ProblemKind.UNKNOWN_ADDRESS, "The API has nothing here; see /api/v1.", instance);
			case 405 -> of(ProblemKind.METHOD_NOT_ALLOWED, "The API answers GET and HEAD.", instance);
			case 406 -> of(ProblemKind.NOT_ACCEPTABLE, "This address has no such format: every one has JSON,"
					+ " lists also NDJSON, tables also CSV and XLSX.", instance);
			case 414 -> of(ProblemKind.ADDRESS_TOO_LONG, "The address is longer than 16 KB.", instance);
			case 429 -> of(ProblemKind.TOO_MANY_REQUESTS, "Wait as many seconds as Retry-After says.", instance);
			case 431 -> of(ProblemKind.HEADERS_TOO_LARGE, "The headers are longer than 32 KB.", instance);
			case 501 -> of(ProblemKind.UNKNOWN_METHOD, "The API answers GET and HEAD.", instance);
			default -> (status < 500) ? of(ProblemKind.MALFORMED_REQUEST, "The request cannot be read.", instance)
					: of(ProblemKind.INTERNAL_ERROR, "Something went wrong on our side.", instance);
		};
	}

	/** The problem of a refused query; of several kinds, the first gives the type. */
	static Problem of(BadQuery refused, String instance) {
		List<Fault> errors = refused.faults().stream().map(Fault::of).toList();
		Fault first = errors.get(0);
		String more = (errors.size() > 1) ? " (and " + (errors.size() - 1) + " more: see errors)" : "";
		Problem problem = of(refused.kind(), first.parameter() + ": " + first.reason() + more, instance);
		return new Problem(problem.type, problem.title, problem.status, problem.detail, problem.instance, errors);
	}

	/**
	 * The same, with the address of its kind in full.
	 * @param base the address of the site
	 */
	Problem under(String base) {
		return new Problem(base + this.type, this.title, this.status, this.detail, this.instance, this.errors);
	}

	/** One wrong parameter. */
	@Schema(name = "Fault")
	record Fault(@Schema(description = "Its name, as given.", example = "color") String parameter,
			@Schema(description = "Its value, as given, shortened if long; null if it is missing.",
					example = "red") @Nullable String value,
			@Schema(description = "What is wrong with it.",
					example = "this address has no such parameter") String reason,
			@Schema(description = "The names, codes or forms that are allowed in its place.") List<String> allowed) {

		static Fault of(BadQuery.Fault fault) {
			String value = fault.value();
			return new Fault(EchoedText.cut(fault.parameter()), (value != null) ? EchoedText.cut(value) : null,
					fault.reason(), fault.allowed());
		}

	}

}
