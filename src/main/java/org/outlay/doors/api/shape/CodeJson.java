package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Label;

/** A code of the dictionary with its label. */
public record CodeJson(@Schema(description = "The published code.", example = "capex") String code,
		@Schema(description = "The label.", example = "Capital expenditure and AI investment") String label) {

	public static CodeJson of(Label label) {
		return new CodeJson(label.code(), label.label());
	}

	static @Nullable public CodeJson ofNullable(@Nullable Label label) {
		return (label != null) ? of(label) : null;
	}

}
