package org.outlay.doors.api.shape;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Rank;
import org.outlay.readings.ledger.Figure;

/** One source's statement of one quantity. */
@Schema(name = "Claim")
public record ClaimJson(@Schema(description = "Stable, never used again.", example = "leida-87b") String id,
		@Schema(description = "What kind of claim it is.", example = "capex") ClaimType type,
		@Schema(description = "Whom or what it is about.") Ref subject,
		@Schema(description = "What is measured.") CodeJson measure,
		@Schema(description = "What kind of capital expenditure; null for other claims. Bases are not"
				+ " comparable.") @Nullable CodeJson basis,
		@Schema(description = "Which part of the whole it is about.") BreakdownJson breakdown,
		@Schema(description = "What time it is about.") PeriodJson period,
		@Schema(description = "The path of the quantity: all claims on the same subject, measure, basis, part and period.",
				example = "/api/v1/quantities/bytedance:capex:ai-capital-expenditure:2026") String quantity,
		@Schema(description = "How much, with its words.") AmountJson amount,
		@Schema(description = "The amount in the currency asked for; null where none is, and for what is stated in it"
				+ " or is no money.") @Nullable ConvertedJson converted,
		@Schema(description = "What the money or number is.", example = "plan") Nature nature,
		@Schema(description = "What the number is: codes of the SDMX list CL_OBS_STATUS.") List<CodeJson> status,
		@Schema(description = "Who says it inside the source.") AsserterJson assertedBy,
		@Schema(description = "The source it was taken from.") CitedSourceJson source,
		@Schema(description = "Where in the source.") LocatorJson locator,
		@Schema(description = "The source it is retold from, where it names one: the two are one"
				+ " voice.") @Nullable CitedSourceJson basedOn,
		@Schema(description = "The claims it is tied to.") ClaimLinksJson links,
		@Schema(description = "What the editor thinks of it.", example = "normal") Rank rank,
		@Schema(description = "Why, for any rank but normal.") @Nullable String rankReason,
		@Schema(description = "Our own words on ambiguity, wording or scope.") @Nullable String note,
		@Schema(description = "Which version of it this is, from 1.", example = "1") int version,
		@Schema(description = "When Outlay took this version in.",
				example = "2026-11-21T12:00:00Z") Instant recordedFrom,
		@Schema(description = "The path of this entry.", example = "/api/v1/claims/leida-87b") String href,
		@Schema(description = "The path of its page for readers.", example = "/claims/leida-87b") String page) {

	static ClaimJson of(Figure figure, @Nullable ConvertedJson converted) {
		ClaimContent content = figure.content();
		return new ClaimJson(figure.id(), figure.type(), Ref.of(figure.subject()), CodeJson.of(figure.measure()),
				CodeJson.ofNullable(figure.basis()), BreakdownJson.of(content.breakdown(), figure.parts()),
				PeriodJson.of(content.period()), ApiAddresses.API + Quantity.of(content).path(),
				AmountJson.of(content.amount()), converted, content.nature(), status(content),
				AsserterJson.of(content.assertedBy(), figure.asserter()), CitedSourceJson.of(figure.source()),
				LocatorJson.of(content.locator()), CitedSourceJson.ofNullable(figure.origin()),
				ClaimLinksJson.of(content.links()), content.rank(), content.rankReason(), content.note(),
				figure.version(), figure.recordedFrom(), EntryType.CLAIM.href(figure.id()),
				EntryType.CLAIM.page(figure.id()));
	}

	private static List<CodeJson> status(ClaimContent content) {
		return content.sortedStatus().stream().map((status) -> new CodeJson(status.name(), status.words())).toList();
	}

}
