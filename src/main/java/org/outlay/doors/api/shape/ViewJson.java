package org.outlay.doors.api.shape;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/** The point of view of an answer, with defaults filled in. */
public record ViewJson(
		@Schema(description = "Only claims public on this day count.", example = "2026-11-21") LocalDate day,
		@Schema(description = "How undated sources count.", example = "certain") Match match,
		@Schema(description = "The moment, by Outlay's own clock, whose record is shown; null for the current record.") @Nullable Instant recordedAsOf,
		@Schema(description = "The rule that chose figures; null if none.",
				example = "default") @Nullable Policy policy,
		@Schema(description = "The currency asked for, or original; null for answers without money.",
				example = "original") @Nullable String currency,
		@Schema(description = "The rates used; null without conversion.", example = "auto") @Nullable String fx) {

	/** The view of an answer that only counts or names claims. */
	public static ViewJson ofClaims(PointOfView view) {
		AsOf asOf = view.asOf();
		return new ViewJson(asOf.day(), asOf.match(), asOf.recorded(), null, null, null);
	}

	/** The view of an answer with amounts. */
	public static ViewJson ofMoney(PointOfView view) {
		ViewJson json = ofClaims(view);
		return new ViewJson(json.day, json.match, json.recordedAsOf, null, view.money().code(),
				(view.money().unit() != null) ? view.fx().code() : null);
	}

	/** The view of an answer with headlines. */
	public static ViewJson of(PointOfView view) {
		ViewJson json = ofMoney(view);
		return new ViewJson(json.day, json.match, json.recordedAsOf, view.rule().policy(), json.currency, json.fx);
	}

}
