package org.outlay.doors.api.shape;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/** A claim in short, where many stand together. */
@Schema(name = "Figure")
public record FigureJson(@Schema(description = "The id of the claim.", example = "tbb-2d") String id,
		@Schema(description = "Whom or what it is about.") Ref subject,
		@Schema(description = "What kind of capital expenditure; null for other claims.") @Nullable CodeJson basis,
		@Schema(description = "Which parts of the whole it is about; empty for the whole.") List<CodeJson> parts,
		@Schema(description = "What time it is about.") PeriodJson period,
		@Schema(description = "How much, with its words.") AmountJson amount,
		@Schema(description = "The amount in the currency asked for; null where none is, and for what is stated in it"
				+ " or is no money.") @Nullable ConvertedJson converted,
		@Schema(description = "What the money or number is.", example = "plan") Nature nature,
		@Schema(description = "The nature and unusual statuses in words.",
				example = "plan, low reliability") String standing,
		@Schema(description = "Who says it inside the source.",
				example = "people familiar with the matter") String voice,
		@Schema(description = "The source it was taken from.") CitedSourceJson source,
		@Schema(description = "The path of its quantity.",
				example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026") String quantity,
		@Schema(description = "The path of the claim.", example = "/api/v1/claims/tbb-2d") String href,
		@Schema(description = "The path of its page for readers.", example = "/claims/tbb-2d") String page) {

	static FigureJson of(Figure figure, @Nullable ConvertedJson converted) {
		ClaimContent content = figure.content();
		return new FigureJson(figure.id(), Ref.of(figure.subject()), CodeJson.ofNullable(figure.basis()),
				figure.parts().stream().map(CodeJson::of).toList(), PeriodJson.of(content.period()),
				AmountJson.of(content.amount()), converted, content.nature(), figure.standing(), figure.voice(),
				CitedSourceJson.of(figure.source()), ApiAddresses.API + Quantity.of(content).path(),
				EntryType.CLAIM.href(figure.id()), EntryType.CLAIM.page(figure.id()));
	}

}
