package org.outlay.doors.api.shape;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AmountJson.ConvertedJson;
import org.outlay.doors.api.shape.CitedSourceJson.LocatorJson;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.facts.claim.Asserter;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Rank;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;

/** One source's statement of one quantity. */
public record ClaimJson(@Schema(description = "Permanent; never reused.", example = "leida-87b") String id,
		@Schema(description = "The type of claim.", example = "capex") ClaimType type,
		@Schema(description = "The company, model, product or person it is about.") Ref subject,
		@Schema(description = "The measure.") CodeJson measure,
		@Schema(description = "The term of the source for capital expenditure; null for other claims.") @Nullable CodeJson basis,
		@Schema(description = "The family of the basis, within which claims are compared; null without a basis.") @Nullable CodeJson family,
		@Schema(description = "The part of the whole it is about.") BreakdownJson breakdown,
		@Schema(description = "The period it is about.") PeriodJson period,
		@Schema(description = "The path of its quantity: all claims on one subject, measure, family, part and period.",
				example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String quantity,
		@Schema(description = "The amount, with the words of the source.") AmountJson amount,
		@Schema(description = "The amount in the currency asked for; null if none is asked for, or if the amount is in"
				+ " that currency or is not money.") @Nullable ConvertedJson converted,
		@Schema(description = "The nature of the number.", example = "plan") Nature nature,
		@Schema(description = "The status of the number: codes of the SDMX list CL_OBS_STATUS.") List<CodeJson> status,
		@Schema(description = "The person or organisation that the source attributes it to.") AsserterJson assertedBy,
		@Schema(description = "The source it was taken from.") CitedSourceJson source,
		@Schema(description = "The place in the source.") LocatorJson locator,
		@Schema(description = "The source from which it is retold, if one is named: the two count as one.") @Nullable CitedSourceJson basedOn,
		@Schema(description = "The claims it is linked to.") ClaimLinksJson links,
		@Schema(description = "The editor's rating.", example = "normal") Rank rank,
		@Schema(description = "The reason for any rank except normal.") @Nullable String rankReason,
		@Schema(description = "A note in our own words on ambiguity, wording or scope.") @Nullable String note,
		@Schema(description = "The version, counted from 1.", example = "1") int version,
		@Schema(description = "When this version was recorded.", example = "2026-11-21T12:00:00Z") Instant recordedFrom,
		@Schema(description = "The path of this entry.", example = "/api/v1/claims/leida-87b") String href,
		@Schema(description = "The path of its page for readers.", example = "/claims/leida-87b") String page) {

	static ClaimJson of(Figure figure, @Nullable ConvertedJson converted) {
		ClaimContent content = figure.content();
		return new ClaimJson(figure.id(), figure.type(), Ref.of(figure.subject()), CodeJson.of(figure.measure()),
				CodeJson.ofNullable(figure.basis()), CodeJson.ofNullable(figure.family()),
				BreakdownJson.of(content.breakdown(), figure.parts()), PeriodJson.of(content.period()),
				ApiAddresses.API + figure.quantity().path(), AmountJson.of(content.amount(), figure), converted,
				content.nature(), status(content), AsserterJson.of(content.assertedBy(), figure.asserter()),
				CitedSourceJson.of(figure.source()), LocatorJson.of(content.locator()),
				CitedSourceJson.ofNullable(figure.origin()), ClaimLinksJson.of(content.links()), content.rank(),
				content.rankReason(), content.note(), figure.version(), figure.recordedFrom(),
				EntryType.CLAIM.href(figure.id()), EntryType.CLAIM.page(figure.id()));
	}

	private static List<CodeJson> status(ClaimContent content) {
		return content.sortedStatus().stream().map((status) -> new CodeJson(status.name(), status.words())).toList();
	}

	/** The part of a whole that a claim is about; all null for the whole. */
	public record BreakdownJson(@Schema(description = "The use of the money.") @Nullable CodeJson use,
			@Schema(description = "The region.") @Nullable CodeJson region,
			@Schema(description = "The items.") @Nullable CodeJson item,
			@Schema(description = "The line of business.") @Nullable CodeJson segment) {

		public static BreakdownJson of(Breakdown breakdown, List<Label> labels) {
			return new BreakdownJson(part(breakdown.use(), labels), part(breakdown.region(), labels),
					part(breakdown.item(), labels), part(breakdown.segment(), labels));
		}

		private static @Nullable CodeJson part(@Nullable String code, List<Label> labels) {
			return labels.stream()
				.filter((label) -> label.code().equals(code))
				.findFirst()
				.map(CodeJson::of)
				.orElse(null);
		}

	}

	/** The person or organisation to which a source attributes a claim. */
	record AsserterJson(@Schema(description = "The kind of speaker.", example = "unnamed_people") AsserterKind kind,
			@Schema(description = "The words of the source.", example = "people familiar with the matter") String name,
			@Schema(description = "The company or person, if it has an entry.") @Nullable Ref subject) {

		static AsserterJson of(Asserter asserter, @Nullable SubjectRef subject) {
			return new AsserterJson(asserter.kind(), asserter.name(), (subject != null) ? Ref.of(subject) : null);
		}

	}

	/** The other claims that a claim is linked to. */
	record ClaimLinksJson(@Schema(description = "The claim of the whole it is a part of.") @Nullable ClaimRef partOf,
			@Schema(description = "The claim it repeats.") @Nullable ClaimRef repeats,
			@Schema(description = "The claim of the same source whose amount it prints in another currency or word.") @Nullable ClaimRef equals,
			@Schema(description = "The claim it replaces, according to the source itself.") @Nullable ClaimRef revises,
			@Schema(description = "The claim in Outlay that it corrects.") @Nullable ClaimRef corrects) {

		static ClaimLinksJson of(ClaimLinks links) {
			return new ClaimLinksJson(ClaimRef.ofNullable(links.partOf()), ClaimRef.ofNullable(links.repeats()),
					ClaimRef.ofNullable(links.equals()), ClaimRef.ofNullable(links.revises()),
					ClaimRef.ofNullable(links.corrects()));
		}

		/** A claim by its id. */
		record ClaimRef(@Schema(description = "Its id.", example = "leida-15b") String id,
				@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-15b") String href) {

			static @Nullable ClaimRef ofNullable(@Nullable String id) {
				return (id != null) ? new ClaimRef(id, EntryType.CLAIM.href(id)) : null;
			}

		}

	}

}
