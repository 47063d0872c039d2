package org.outlay.doors.api.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.quantity.QuantityJson.StepJson;
import org.outlay.doors.api.shape.AmountJson.ConvertedJson;
import org.outlay.doors.api.shape.AmountJson.ExtentJson;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.ClaimJson.BreakdownJson;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.PublicationWindow;

/** One quantity, and the claim shown for it. */
record QuantityJson(
		@Schema(description = "Subject, measure, family of bases, period and parts, with - for no family.",
				example = "bytedance:capex:ai-spending:2026") String key,
		@Schema(description = "The company, model, product or person it is about.") Ref subject,
		@Schema(description = "The measure.") CodeJson measure,
		@Schema(description = "The family of bases of capital expenditure; null for other measures.") @Nullable CodeJson family,
		@Schema(description = "The part of the whole it is about.") BreakdownJson breakdown,
		@Schema(description = "The period it is about.") PeriodJson period,
		@Schema(description = "The claim to show, and how it was chosen; null if none was public and current.") @Nullable HeadlineJson headline,
		@Schema(description = "The reason why no claim is shown; null if one is.") @Nullable String noHeadline,
		@Schema(description = "The number of claims on it.") QuantityCountsJson counts,
		@Schema(description = "The path of this entry.",
				example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String href,
		@Schema(description = "The path of its page for readers.",
				example = "/quantities/bytedance:capex:ai-spending:2026") String page,
		@Schema(description = "The path of every step of the choice, with all claims and how they relate.",
				example = "/api/v1/quantities/bytedance:capex:ai-spending:2026/explain") String explain) {

	/** The shown amount in the currency asked for. */
	@Nullable ConvertedJson converted() {
		return (this.headline != null) ? this.headline.claim().converted() : null;
	}

	/** The claim shown for a quantity, and how it was chosen. */
	record HeadlineJson(@Schema(description = "The claim.") ClaimJson claim,
			@Schema(description = "The last step that dropped a claim.") StepJson deciding,
			@Schema(description = "Ids of the other current claims, last dropped first.") List<String> alternatives,
			@Schema(description = "Whether all sources can be right.", example = "single") Agreement agreement,
			@Schema(description = "The rule, with its version.", example = "default/2") String policy) {

		static HeadlineJson of(Headline headline, ClaimJson claim) {
			return new HeadlineJson(claim, StepJson.of(headline.deciding()),
					headline.alternatives().stream().map(Figure::id).toList(), headline.agreement(), headline.policy());
		}

	}

	/** One step of choosing a headline. */
	record StepJson(@Schema(description = "Its name, stable within a policy version.", example = "latest") String name,
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
			@Schema(description = "Claims recorded, but not public on the day.", example = "1") int notYetPublic,
			@Schema(description = "Different sources of the public claims.", example = "2") long sources) {
	}

	/** The reasons why a claim is shown for a quantity. */
	record ExplanationJson(@JsonUnwrapped QuantityJson quantity,
			@Schema(description = "Every step of the choice, in order.") List<StepJson> steps,
			@Schema(description = "Every claim on it that was public.") List<ClaimJson> claims,
			@Schema(description = "How each two of them relate; with more than forty, each only to the first.") List<PairJson> relations,
			@Schema(description = "Claims recorded, but not public on the day.") List<NotYetPublicJson> notYetPublic,
			@Schema(description = "The claim that each policy would show.") List<PolicyChoiceJson> policies,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** How two claims relate. */
	record PairJson(@Schema(description = "The id of the one.", example = "leida-15b") String one,
			@Schema(description = "The id of the other.", example = "leida-87a") String other,
			@Schema(description = "How the two relate, by our rules.") Relation relation,
			@Schema(description = "The reason, in one sentence.",
					example = "The source itself says that one replaces the other.") String reason,
			@Schema(description = "The distance between their amounts, in the unit of the first; null if they overlap or"
					+ " cannot be compared.") @Nullable ExtentJson gap) {

		static PairJson of(Explanation.Pair pair) {
			return new PairJson(pair.one().id(), pair.other().id(), pair.related().relation(), pair.related().reason(),
					ExtentJson.ofNullable(pair.gap()));
		}

	}

	/** A claim that was not public. */
	record NotYetPublicJson(@Schema(description = "Its id.", example = "tbb-2d") String id, @Schema(
			description = "The day from which it is certainly public; null if not known.") @Nullable LocalDate certainlyFrom,
			@Schema(description = "The day from which it may have been public; null if not known.") @Nullable LocalDate possiblyFrom,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/tbb-2d") String href) {

		static NotYetPublicJson of(Figure figure) {
			PublicationWindow window = figure.source().published();
			return new NotYetPublicJson(figure.id(), (window != null) ? window.latest() : null,
					(window != null) ? window.earliest() : null, EntryType.CLAIM.href(figure.id()));
		}

	}

	/** The claim that one policy would show. */
	record PolicyChoiceJson(@Schema(description = "The code of the policy.", example = "latest") Policy policy,
			@Schema(description = "The id of its claim; null for none.", example = "tbb-2d") @Nullable String claim,
			@Schema(description = "Its amount in words.", example = "over CNY 200 billion") @Nullable String wording,
			@Schema(description = "The name of the step that decided.", example = "latest") @Nullable String deciding) {

		static PolicyChoiceJson of(Policy policy, Optional<Headline> headline) {
			return new PolicyChoiceJson(policy, headline.map((one) -> one.figure().id()).orElse(null),
					headline.map((one) -> one.figure().wording()).orElse(null),
					headline.map((one) -> one.deciding().name()).orElse(null));
		}

	}

}
