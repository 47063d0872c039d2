package org.outlay.doors.api.shape;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/** How the figures of an answer were looked at, defaults filled in. */
@Schema(name = "View")
public record ViewJson(
		@Schema(description = "Only claims public on this day count.", example = "2026-11-21") LocalDate day,
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
	public static ViewJson ofClaims(PointOfView view) {
		AsOf asOf = view.asOf();
		return new ViewJson(asOf.day(), asOf.match(), asOf.recorded(), null, null, null);
	}

	/** Where amounts are told. */
	public static ViewJson ofMoney(PointOfView view) {
		ViewJson json = ofClaims(view);
		return new ViewJson(json.day, json.match, json.recordedAsOf, null, view.money().code(),
				(view.money().unit() != null) ? view.fx().code() : null);
	}

	/** Where headlines are chosen. */
	public static ViewJson of(PointOfView view) {
		ViewJson json = ofMoney(view);
		return new ViewJson(json.day, json.match, json.recordedAsOf, view.rule(), json.currency, json.fx);
	}

}
