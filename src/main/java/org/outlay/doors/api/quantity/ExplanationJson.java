package org.outlay.doors.api.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.quantity.QuantityJson.StepJson;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.PublicationWindow;

/** Why a quantity is shown as it is. */
@Schema(name = "Explanation")
record ExplanationJson(@JsonUnwrapped QuantityJson quantity,
		@Schema(description = "Every step of the choice, in order.") List<StepJson> steps,
		@Schema(description = "Every claim on it that was public.") List<ClaimJson> claims,
		@Schema(description = "How each two of them relate; of more than forty, each to the first only.") List<PairJson> relations,
		@Schema(description = "Claims recorded, but not public on the day.") List<NotYetJson> notYetPublic,
		@Schema(description = "What each policy would show.") List<ChoiceJson> policies,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** How two claims relate. */
	@Schema(name = "Pair")
	record PairJson(@Schema(description = "The id of the one.", example = "leida-15b") String one,
			@Schema(description = "The id of the other.", example = "leida-87a") String other,
			@Schema(description = "How the two relate by the rules of the methodology.") Relation relation,
			@Schema(description = "Why, in one sentence.",
					example = "Different voices, and both can be true.") String reason,
			@Schema(description = "What lies between their amounts, in the unit of the one; null where they meet or"
					+ " cannot be compared.") @Nullable ExtentJson gap) {

		static PairJson of(Explanation.Pair pair) {
			return new PairJson(pair.one().id(), pair.other().id(), pair.related().relation(), pair.related().reason(),
					ExtentJson.ofNullable(pair.gap()));
		}

	}

	/** A claim that was not public. */
	@Schema(name = "NotYetPublic")
	record NotYetJson(@Schema(description = "Its id.", example = "tbb-2d") String id,
			@Schema(description = "The day from which it is certainly public; null where that is not"
					+ " known.") @Nullable LocalDate certainlyFrom,
			@Schema(description = "The day from which it may have been public; null where that is not"
					+ " known.") @Nullable LocalDate possiblyFrom,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/tbb-2d") String href) {

		static NotYetJson of(Figure figure) {
			PublicationWindow window = figure.source().published();
			return new NotYetJson(figure.id(), (window != null) ? window.latest() : null,
					(window != null) ? window.earliest() : null, EntryType.CLAIM.href(figure.id()));
		}

	}

	/** What one policy would show. */
	@Schema(name = "PolicyChoice")
	record ChoiceJson(@Schema(description = "The policy, as parameters take it.", example = "latest") Policy policy,
			@Schema(description = "The id of the claim it would show; null for none.",
					example = "tbb-2d") @Nullable String claim,
			@Schema(description = "Its amount in words.", example = "over CNY 200 billion") @Nullable String wording,
			@Schema(description = "The name of the step that decided.", example = "latest") @Nullable String deciding) {

		static ChoiceJson of(Policy policy, Optional<Headline> headline) {
			return new ChoiceJson(policy, headline.map((one) -> one.figure().id()).orElse(null),
					headline.map((one) -> one.figure().wording()).orElse(null),
					headline.map((one) -> one.deciding().name()).orElse(null));
		}

	}

}
