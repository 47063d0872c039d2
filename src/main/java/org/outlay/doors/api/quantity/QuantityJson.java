package org.outlay.doors.api.quantity;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AmountJson.ConvertedJson;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.ClaimJson.BreakdownJson;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;

/** One quantity, and the claim shown for it. */
record QuantityJson(
		@Schema(description = "Subject, measure, basis, period and parts, with - for no basis.",
				example = "bytedance:capex:ai-capital-expenditure:2026") String key,
		@Schema(description = "The company, model, product or person it is about.") Ref subject,
		@Schema(description = "The measure.") CodeJson measure,
		@Schema(description = "The kind of capital expenditure; null for other measures.") @Nullable CodeJson basis,
		@Schema(description = "The part of the whole it is about.") BreakdownJson breakdown,
		@Schema(description = "The period it is about.") PeriodJson period,
		@Schema(description = "The claim to show, and how it was chosen; null if none was public and current.") @Nullable HeadlineJson headline,
		@Schema(description = "The reason why no claim is shown; null if one is.") @Nullable String noHeadline,
		@Schema(description = "The number of claims on it.") QuantityCountsJson counts,
		@Schema(description = "The path of this entry.",
				example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026") String href,
		@Schema(description = "The path of its page for readers.",
				example = "/quantities/bytedance:capex:ai-capital-expenditure:2026") String page,
		@Schema(description = "The path of every step of the choice, with all claims and how they relate.",
				example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026/explain") String explain) {

	/** The shown amount in the currency asked for. */
	@Nullable ConvertedJson converted() {
		return (this.headline != null) ? this.headline.claim().converted() : null;
	}

	/** The claim shown for a quantity, and how it was chosen. */
	record HeadlineJson(@Schema(description = "The claim.") ClaimJson claim,
			@Schema(description = "The last step that dropped a claim.") StepJson deciding,
			@Schema(description = "Ids of the other current claims, last dropped first.") List<String> alternatives,
			@Schema(description = "Whether all sources can be right.", example = "single") Agreement agreement,
			@Schema(description = "The rule, with its version.", example = "default/1") String policy) {

		static HeadlineJson of(Headline headline, ClaimJson claim) {
			return new HeadlineJson(claim, StepJson.of(headline.deciding()),
					headline.alternatives().stream().map(Figure::id).toList(), headline.agreement(), headline.policy());
		}

	}

	/** One step of choosing a headline. */
	record StepJson(
			@Schema(description = "Its short name, stable within a version of a policy.",
					example = "voice") String name,
			@Schema(description = "The claims it keeps, in words.", example = "published last") String words,
			@Schema(description = "Ids of the claims that passed it.") List<String> kept,
			@Schema(description = "Ids of those that did not.") List<String> dropped) {

		static StepJson of(Headline.SelectionStep step) {
			return new StepJson(step.name(), step.words(), step.kept(), step.dropped());
		}

	}

	/** The number of claims on a quantity. */
	record QuantityCountsJson(
			@Schema(description = "Claims that were public on the day.", example = "3") int publicClaims,
			@Schema(description = "Claims that were recorded, but not public on the day.",
					example = "1") int notYetPublic,
			@Schema(description = "Different sources of the public claims.", example = "2") long sources) {
	}

}
