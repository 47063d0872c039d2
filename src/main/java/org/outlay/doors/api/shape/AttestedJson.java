package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value of which an entry may have several, with who gives it. */
@Schema(name = "Attested")
public record AttestedJson(@Schema(description = "The value.", example = "字节跳动") String value,
		@Schema(description = "The source that gives it.") Ref source,
		@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator,
		@Schema(description = "Whether Outlay's editor adds it, beyond the sources.",
				example = "true") boolean editor) {

	static AttestedJson of(StatementJson statement) {
		return new AttestedJson(statement.value(), statement.source(), statement.locator(), statement.editor());
	}

}
