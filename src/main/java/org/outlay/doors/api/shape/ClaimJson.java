package org.outlay.doors.api.shape;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.facts.claim.Asserter;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Rank;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;

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

	/** Who says it inside a source. */
	@Schema(name = "Asserter")
	record AsserterJson(@Schema(description = "How strong a voice.", example = "unnamed_people") AsserterKind kind,
			@Schema(description = "As the source describes them.",
					example = "people familiar with the matter") String name,
			@Schema(description = "The company or person, where it is one of the entries.") @Nullable Ref subject) {

		static AsserterJson of(Asserter asserter, @Nullable SubjectRef subject) {
			return new AsserterJson(asserter.kind(), asserter.name(), (subject != null) ? Ref.of(subject) : null);
		}

	}

	/** The other claims a claim is tied to. */
	@Schema(name = "ClaimLinks")
	record ClaimLinksJson(@Schema(description = "The whole it is a part of.") @Nullable ClaimRef partOf,
			@Schema(description = "The claim it says again.") @Nullable ClaimRef repeats,
			@Schema(description = "The claim it replaces, in the source's own words.") @Nullable ClaimRef revises,
			@Schema(description = "The claim of ours it corrects.") @Nullable ClaimRef corrects) {

		static ClaimLinksJson of(ClaimLinks links) {
			return new ClaimLinksJson(ClaimRef.ofNullable(links.partOf()), ClaimRef.ofNullable(links.repeats()),
					ClaimRef.ofNullable(links.revises()), ClaimRef.ofNullable(links.corrects()));
		}

		/** A claim by its id. */
		@Schema(name = "ClaimRef")
		record ClaimRef(@Schema(description = "Its id.", example = "leida-15b") String id,
				@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-15b") String href) {

			static @Nullable ClaimRef ofNullable(@Nullable String id) {
				return (id != null) ? new ClaimRef(id, EntryType.CLAIM.href(id)) : null;
			}

		}

	}

}
