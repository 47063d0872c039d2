package org.outlay.api;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.headline.Policy;
import org.outlay.lens.Lens;
import org.outlay.period.AsOf;
import org.outlay.period.Match;

/** How the figures of an answer were looked at, defaults filled in. */
@Schema(name = "View")
record ViewJson(@Schema(description = "Only claims public on this day count.", example = "2026-11-21") LocalDate day,
		@Schema(description = "How undated sources count.", example = "certain") Match match,
		@Schema(description = "The moment on Outlay's own clock by whose record this is told; null for the record as"
				+ " it stands.") @Nullable Instant recordedAsOf,
		@Schema(description = "By which rule figures were chosen; null where none is chosen.",
				example = "default") @Nullable Policy policy,
		@Schema(description = "The currency asked for, or original; null where no money is told.",
				example = "original") @Nullable String currency,
		@Schema(description = "At which rates money was converted; null where none was.",
				example = "auto") @Nullable String fx) {

	/** Where claims are only counted or listed by name. */
	static ViewJson ofClaims(Lens lens) {
		AsOf asOf = lens.asOf();
		return new ViewJson(asOf.day(), asOf.match(), asOf.recorded(), null, null, null);
	}

	/** Where amounts are told. */
	static ViewJson ofMoney(Lens lens) {
		ViewJson json = ofClaims(lens);
		return new ViewJson(json.day, json.match, json.recordedAsOf, null, lens.money().code(),
				(lens.money().unit() != null) ? lens.fx().code() : null);
	}

	/** Where headlines are chosen. */
	static ViewJson of(Lens lens) {
		ViewJson json = ofMoney(lens);
		return new ViewJson(json.day, json.match, json.recordedAsOf, lens.rule(), json.currency, json.fx);
	}

}
