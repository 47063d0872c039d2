package org.outlay.doors.api.shape;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.readings.ledger.Label;

/** Which part of a whole a claim is about; all null for the whole. */
@Schema(name = "Breakdown")
public record BreakdownJson(@Schema(description = "What the money is for.") @Nullable CodeJson use,
		@Schema(description = "Where.") @Nullable CodeJson region,
		@Schema(description = "Which items.") @Nullable CodeJson item,
		@Schema(description = "Which line of business.") @Nullable CodeJson segment) {

	public static BreakdownJson of(Breakdown breakdown, List<Label> labels) {
		return new BreakdownJson(part(breakdown.use(), labels), part(breakdown.region(), labels),
				part(breakdown.item(), labels), part(breakdown.segment(), labels));
	}

	private static @Nullable CodeJson part(@Nullable String code, List<Label> labels) {
		return labels.stream().filter((label) -> label.code().equals(code)).findFirst().map(CodeJson::of).orElse(null);
	}

}
