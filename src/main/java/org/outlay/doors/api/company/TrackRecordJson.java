package org.outlay.doors.api.company;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.FractionJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;

/** What a company planned, and what came of it. */
@Schema(name = "TrackRecord")
record TrackRecordJson(@Schema(description = "The company.") Ref company,
		@Schema(description = "One record a basis and period, the latest period first.") List<TrackJson> tracks,
		@Schema(description = "Changes that sources print of the company, its divisions, models and products, checked by"
				+ " our own arithmetic.") List<CheckJson> checks,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** The record of what was planned for one quantity. */
	@Schema(name = "Track")
	record TrackJson(
			@Schema(description = "The path of its quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026") String quantity,
			@Schema(description = "What was said ahead, the oldest publication first.") List<FigureJson> plans,
			@Schema(description = "What it came to.") List<FigureJson> actuals,
			@Schema(description = "From plan to plan, then from the plan that counts to every actual.") List<TrackStepJson> steps,
			@Schema(description = "Plans of which nobody can say which came first.") List<UnorderedJson> unordered,
			@Schema(description = "What has become of the plan.", example = "open") Track.PlanStatus fate,
			@Schema(description = "The same in words.", example = "open until 31 December 2026") String fateWords) {
	}

	/** One step of a plan's path. */
	@Schema(name = "TrackStep")
	record TrackStepJson(@Schema(description = "The id of the earlier claim.", example = "tbb-2c") String before,
			@Schema(description = "The id of the later one.", example = "tbb-2d") String after,
			@Schema(description = "How the two relate.") Relation relation,
			@Schema(description = "Why, in one sentence.",
					example = "The source itself says that one replaces the other.") String reason,
			@Schema(description = "What happened, in a word or two.", example = "raised") String verb,
			@Schema(description = "The difference, in the unit of both; null where there is none to"
					+ " tell.") @Nullable ExtentJson change,
			@Schema(description = "The same as part of the earlier amount.") @Nullable FractionJson growth,
			@Schema(description = "The fewest days between the publications; null where one source tells both or one is"
					+ " not read.", example = "45") @Nullable Long leastDays,
			@Schema(description = "The most.", example = "280") @Nullable Long mostDays,
			@Schema(description = "The same in words.", example = "both told by one source") String timing) {

		static TrackStepJson of(PlanStep step) {
			PlanStep.PublicationGap publicationGap = step.elapsed();
			return new TrackStepJson(step.before().id(), step.after().id(), step.relation(), step.related().reason(),
					step.verb(), ExtentJson.ofNullable(step.change()), FractionJson.ofNullable(step.growth()),
					(publicationGap != null) ? publicationGap.least() : null,
					(publicationGap != null) ? publicationGap.most() : null, step.timing());
		}

	}

	/** Two plans without a certain order. */
	@Schema(name = "Unordered")
	record UnorderedJson(@Schema(description = "The id of the one.", example = "leida-15b") String one,
			@Schema(description = "The id of the other.", example = "leida-87a") String other,
			@Schema(description = "How the two relate.") Relation relation,
			@Schema(description = "Why there is no order.",
					example = "One source tells both and does not say which came first.") String reason) {

		static UnorderedJson of(Track.UndatedPair pair) {
			return new UnorderedJson(pair.one().id(), pair.other().id(), pair.related().relation(), pair.reason());
		}

	}

	/** A printed change, checked on the figures the same source prints. */
	@Schema(name = "ArithmeticCheck")
	record CheckJson(@Schema(description = "The claim of the change.") FigureJson claim,
			@Schema(description = "Whether it fits.", example = "agrees") GrowthCheck.Verdict verdict,
			@Schema(description = "The figure it starts from, where there is one.") @Nullable FigureJson before,
			@Schema(description = "The figure it leads to, where there is one.") @Nullable FigureJson after,
			@Schema(description = "The result in full sentences.") String words) {
	}

}
