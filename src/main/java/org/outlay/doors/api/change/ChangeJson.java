package org.outlay.doors.api.change;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.FractionJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.ledger.Figure;

/** What one claim did to what was known of its quantity. */
@Schema(name = "RecordChange")
record ChangeJson(
		@Schema(description = "Its id, which never moves: the claim's and its version's, and .end for a version that"
				+ " ended without another one in its place.", example = "tbb-2d.1") String id,
		@Schema(description = "What it did.", example = "revised-up") @JsonProperty("class") ChangeClass kind,
		@Schema(description = "When Outlay recorded it: the moment to go on from with 'since'.",
				example = "2026-11-21T12:00:00Z") Instant recorded,
		@Schema(description = "A ready sentence in our words that keeps every hedge.",
				example = "Revised up: ByteDance, AI capital expenditure, 2026: over CNY 200 billion, before"
						+ " approximately CNY 160 billion (more than about +25%; plan), according to the article.") String sentence,
		@Schema(description = "Why it is of its class, in one sentence.",
				example = "The source itself says that one replaces the other.") String reason,
		@Schema(description = "Whether it came out before figures that Outlay had recorded earlier.",
				example = "false") boolean late,
		@Schema(description = "Whom or what it is about.") Ref subject,
		@Schema(description = "What is measured.") CodeJson measure,
		@Schema(description = "What time it is about.") PeriodJson period,
		@Schema(description = "The figure it is held against; null for what is new.") @Nullable FigureJson before,
		@Schema(description = "The figure it brings; null for a claim Outlay no longer makes.") @Nullable FigureJson after,
		@Schema(description = "The difference, in the unit of both; null across currencies, where an amount is not"
				+ " disclosed, and where nothing moved.") @Nullable ExtentJson change,
		@Schema(description = "The same as part of the amount before.") @Nullable FractionJson growth,
		@Schema(description = "The ids of claims in force that cannot be true beside it.") List<String> contradicts,
		@Schema(description = "The source it was taken from.") CitedSourceJson source,
		@Schema(description = "The path of its quantity.",
				example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026") String quantity,
		@Schema(description = "The path of the claim.", example = "/api/v1/claims/tbb-2d") String href,
		@Schema(description = "The path of the claim's page for readers.", example = "/claims/tbb-2d") String page) {

	static ChangeJson of(Change change, @Nullable FigureJson before, @Nullable FigureJson after) {
		Figure figure = change.figure();
		return new ChangeJson(change.id(), change.kind(), change.position().moment(), change.sentence(),
				change.reason(), change.late(), Ref.of(figure.subject()), CodeJson.of(figure.measure()),
				PeriodJson.of(figure.content().period()), before, after, ExtentJson.ofNullable(change.difference()),
				FractionJson.ofNullable(change.growth()), change.against().stream().map(Figure::id).toList(),
				CitedSourceJson.of(figure.source()), ApiAddresses.API + change.quantity().path(),
				EntryType.CLAIM.href(figure.id()), EntryType.CLAIM.page(figure.id()));
	}

}
