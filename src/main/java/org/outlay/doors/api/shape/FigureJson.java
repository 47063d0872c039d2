package org.outlay.doors.api.shape;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AmountJson.ConvertedJson;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/** A claim in short, for answers with many claims. */
public record FigureJson(@Schema(description = "The id of the claim.", example = "tbb-2d") String id,
		@Schema(description = "The company, model, product or person it is about.") Ref subject,
		@Schema(description = "The term of the source for capital expenditure; null for other claims.") @Nullable CodeJson basis,
		@Schema(description = "The family of the basis, within which claims are compared.") @Nullable CodeJson family,
		@Schema(description = "The parts of the whole it is about; empty for the whole.") List<CodeJson> parts,
		@Schema(description = "The period it is about.") PeriodJson period,
		@Schema(description = "The amount, with the words of the source.") AmountJson amount,
		@Schema(description = "The amount in the currency asked for; null if none is asked for, or if the amount is in"
				+ " that currency or is not money.") @Nullable ConvertedJson converted,
		@Schema(description = "The nature of the number.", example = "plan") Nature nature,
		@Schema(description = "Nature and unusual status in words.", example = "plan, low reliability") String standing,
		@Schema(description = "The person or organisation that the source attributes it to.",
				example = "people familiar with the matter") String voice,
		@Schema(description = "The source it was taken from.") CitedSourceJson source,
		@Schema(description = "The path of its quantity.",
				example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String quantity,
		@Schema(description = "The path of the claim.", example = "/api/v1/claims/tbb-2d") String href,
		@Schema(description = "The path of its page for readers.", example = "/claims/tbb-2d") String page) {

	static FigureJson of(Figure figure, @Nullable ConvertedJson converted) {
		ClaimContent content = figure.content();
		return new FigureJson(figure.id(), Ref.of(figure.subject()), CodeJson.ofNullable(figure.basis()),
				CodeJson.ofNullable(figure.family()), figure.parts().stream().map(CodeJson::of).toList(),
				PeriodJson.of(content.period()), AmountJson.of(content.amount(), figure), converted, content.nature(),
				figure.standing(), figure.voice(), CitedSourceJson.of(figure.source()),
				ApiAddresses.API + figure.quantity().path(), EntryType.CLAIM.href(figure.id()),
				EntryType.CLAIM.page(figure.id()));
	}

}
