package org.outlay.doors.api.quantity;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.BreakdownJson;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.ConvertedJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;

/** One quantity, and the claim shown for it. */
@Schema(name = "Quantity")
record QuantityJson(
		@Schema(description = "Subject, measure, basis, period and parts; - stands for no basis.",
				example = "bytedance:capex:ai-capital-expenditure:2026") String key,
		@Schema(description = "Whom or what it is about.") Ref subject,
		@Schema(description = "What is measured.") CodeJson measure,
		@Schema(description = "What kind of capital expenditure; null for other measures.") @Nullable CodeJson basis,
		@Schema(description = "Which part of the whole it is.") BreakdownJson breakdown,
		@Schema(description = "What time it is about.") PeriodJson period,
		@Schema(description = "The claim to show, and how it was chosen; null if none was public and in"
				+ " force.") @Nullable HeadlineJson headline,
		@Schema(description = "Why there is no headline; null where there is one.") @Nullable String noHeadline,
		@Schema(description = "How many claims there are on it.") Counts counts,
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
	@Schema(name = "Headline")
	record HeadlineJson(@Schema(description = "The claim.") ClaimJson claim,
			@Schema(description = "The last step that told claims apart.") StepJson deciding,
			@Schema(description = "Ids of the other claims in force, the one dropped last first.") List<String> alternatives,
			@Schema(description = "Whether the voices can all be right.", example = "single") Agreement agreement,
			@Schema(description = "The rule, with its version.", example = "default/1") String policy) {

		static HeadlineJson of(Headline headline, ClaimJson claim) {
			return new HeadlineJson(claim, StepJson.of(headline.deciding()),
					headline.alternatives().stream().map(Figure::id).toList(), headline.agreement(), headline.policy());
		}

	}

	/** One step of choosing a headline. */
	@Schema(name = "Step")
	record StepJson(
			@Schema(description = "Its short name, stable within a version of a policy.",
					example = "voice") String name,
			@Schema(description = "What it keeps, in a reader's words.", example = "published last") String words,
			@Schema(description = "Ids of the claims that passed it.") List<String> kept,
			@Schema(description = "Ids of those that did not.") List<String> dropped) {

		static StepJson of(Headline.SelectionStep step) {
			return new StepJson(step.name(), step.words(), step.kept(), step.dropped());
		}

	}

	/** How many claims there are on a quantity. */
	@Schema(name = "QuantityCounts")
	record Counts(@Schema(description = "Public on the day.", example = "3") int publicClaims,
			@Schema(description = "Recorded, but not public on the day.", example = "1") int notYetPublic,
			@Schema(description = "Different sources of the public ones.", example = "2") long sources) {
	}

}
