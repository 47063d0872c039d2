package org.outlay.doors.api.claim;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Claim;
import org.outlay.readings.headline.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;

/** A claim with what surrounds it. */
@Schema(name = "ClaimDetail")
record ClaimDetailJson(@JsonUnwrapped ClaimJson claim,
		@Schema(description = "Other claims tied to it by a link of either.") List<RelatedJson> related,
		@Schema(description = "Every other claim of the same subject, measure, basis, part and period, and how"
				+ " the two relate.") List<ComparedJson> sameQuantity,
		@Schema(description = "Every version of it, the first first.") List<VersionJson> versions,
		@Schema(description = "How it was looked at.") ViewJson view) {

	/** Another claim, and how the one shown is tied to it. */
	@Schema(name = "RelatedClaim")
	record RelatedJson(
			@Schema(description = "Reads: this claim … that one.", example = "is repeated by") String relation,
			@Schema(description = "Its id.", example = "leida-15b") String id,
			@Schema(description = "Its amount in words.", example = "about CNY 160 billion") String wording,
			@Schema(description = "Its source.") Ref source,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-15b") String href) {

		static RelatedJson of(Ledger.Related related) {
			Figure figure = related.figure();
			return new RelatedJson(related.how(), figure.id(), figure.wording(), Ref.of(figure.source()),
					EntryType.CLAIM.href(figure.id()));
		}

	}

	/** Another claim on the same quantity, and how the two relate. */
	@Schema(name = "ComparedClaim")
	record ComparedJson(@Schema(description = "How the two relate by the rules of the methodology.") Relation relation,
			@Schema(description = "Why, in one sentence.",
					example = "Different voices, and both can be true.") String reason,
			@Schema(description = "Its id.", example = "leida-87a") String id,
			@Schema(description = "Its amount in words.", example = "expected to reach CNY 160 billion") String wording,
			@Schema(description = "Its source.") Ref source,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-87a") String href) {

		static ComparedJson of(RelatedFigure related, Figure other) {
			return new ComparedJson(related.relation(), related.reason(), other.id(), other.wording(),
					Ref.of(other.source()), EntryType.CLAIM.href(other.id()));
		}

	}

	/** When a version of a claim stood, by Outlay's own clock. */
	@Schema(name = "ClaimVersion")
	record VersionJson(@Schema(description = "Counts from 1.", example = "1") int version,
			@Schema(description = "When Outlay took it in.", example = "2026-11-21T12:00:00Z") Instant recordedFrom,
			@Schema(description = "The moment it stopped standing, not included; null while it"
					+ " stands.") @Nullable Instant recordedTo) {

		/** What was known of it at a moment, or is known now. */
		static VersionJson of(Claim claim, @Nullable Instant moment) {
			Instant end = claim.recordedTo();
			boolean known = moment == null || (end != null && !end.isAfter(moment));
			return new VersionJson(claim.version(), claim.recordedFrom(), known ? end : null);
		}

	}

}
