package org.outlay.doors.api.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One wrong parameter of a request. */
public record Fault(@JsonIgnore ProblemKind kind,
		@Schema(description = "The name of the parameter, as given.", example = "color") String parameter,
		@Schema(description = "Its value, shortened if long; null if missing.", example = "red") @Nullable String value,
		@Schema(description = "Why the API refuses it.", example = "this address has no such parameter") String reason,
		@Schema(description = "The names, codes or forms allowed instead.") List<String> allowed) {

	public Fault {
		parameter = EchoedText.cut(parameter);
		value = (value != null) ? EchoedText.cut(value) : null;
	}

	/** A value that can be read, but not used. */
	public static Fault badValue(String parameter, String value, String reason, String... allowed) {
		return new Fault(ProblemKind.BAD_VALUE, parameter, value, reason, List.of(allowed));
	}

}
