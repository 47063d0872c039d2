package org.outlay.doors.api.claim;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Component;

/** Reads one claim from a point of view. */
@Component
public record ClaimDetails(Ledger ledger, ResolvedQuantities resolved, ClaimShapes shapes) {

	/**
	 * The claim with its versions and all other claims linked to it or on its quantity.
	 * @throws RefusedRequest if no claim has the id, or it was not public or recorded
	 */
	ClaimDetailJson of(String id, PointOfView view) {
		List<Claim> versions = known(id);
		ClaimFilter known = view.claims();
		Instant moment = view.asOf().recorded();
		Figure figure = figure(versions, view);
		List<ComparedClaimJson> others = this.ledger.all(known.of(figure.quantity()))
			.stream()
			.filter((other) -> !other.id().equals(id))
			.map((other) -> ComparedClaimJson.of(this.resolved.between(figure, other, view.rule()), other))
			.toList();
		return new ClaimDetailJson(this.shapes.of(figure, view),
				this.ledger.related(figure, known).stream().map(RelatedClaimJson::of).toList(), others,
				versions(versions, moment), ViewJson.ofMoney(view));
	}

	/**
	 * The claim alone.
	 * @throws RefusedRequest if no claim has the id, or it was not public or recorded
	 */
	public Figure figure(String id, PointOfView view) {
		return figure(known(id), view);
	}

	private List<Claim> known(String id) {
		List<Claim> versions = this.ledger.versions(id);
		if (versions.isEmpty()) {
			throw RefusedRequest.unknownId("claim", id, "claims");
		}
		return versions;
	}

	private Figure figure(List<Claim> versions, PointOfView view) {
		String id = versions.get(0).id();
		Instant moment = view.asOf().recorded();
		Figure figure = this.ledger.find(id, ClaimFilter.recorded(moment))
			.orElseThrow(() -> notRecorded(id, versions, moment));
		if (!view.asOf().isPublic(figure.source().published())) {
			throw notPublic(figure, view.asOf());
		}
		return figure;
	}

	private static RefusedRequest notPublic(Figure figure, AsOf asOf) {
		PublicationWindow window = figure.source().published();
		String since = (window == null) ? "the date of its source is not known"
				: window.isExact() ? "it is public from " + window.latest() + " on" : "it is certainly public from "
						+ window.latest() + " on, and possibly (match=possible) from " + window.earliest() + " on";
		return new RefusedRequest(ProblemKind.NOT_IN_VIEW,
				"The claim '" + figure.id() + "' was not "
						+ ((asOf.match() == Match.CERTAIN) ? "certainly" : "even possibly") + " public on " + asOf.day()
						+ ": " + since);
	}

	private static RefusedRequest notRecorded(String id, List<Claim> versions, @Nullable Instant moment) {
		String recorded = versions.stream()
			.map((version) -> "from " + version.recordedFrom()
					+ ((version.recordedTo() != null) ? " until " + version.recordedTo() : ""))
			.collect(Collectors.joining("; "));
		return new RefusedRequest(ProblemKind.NOT_IN_VIEW,
				"The claim '" + id + "' "
						+ ((moment != null) ? "was not in the record at " + moment : "is no longer in the record")
						+ ": it was recorded " + recorded + "; use recordedAsOf to ask for such a moment.");
	}

	private static List<ClaimVersionJson> versions(List<Claim> versions, @Nullable Instant moment) {
		return versions.stream()
			.filter((version) -> moment == null || !version.recordedFrom().isAfter(moment))
			.map((version) -> ClaimVersionJson.of(version, moment))
			.toList();
	}

	/** A claim with its versions and related claims. */
	record ClaimDetailJson(@JsonUnwrapped ClaimJson claim,
			@Schema(description = "Other claims linked to it, in either direction.") List<RelatedClaimJson> related,
			@Schema(description = "Every other claim of the same subject, measure, family of bases, part and period, and how the two"
					+ " relate.") List<ComparedClaimJson> sameQuantity,
			@Schema(description = "Every version of it, oldest first.") List<ClaimVersionJson> versions,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** Another claim, and how the claim shown is linked to it. */
	record RelatedClaimJson(
			@Schema(description = "Reads: this claim … that one.", example = "is repeated by") String relation,
			@Schema(description = "Its id.", example = "leida-15b") String id,
			@Schema(description = "Its amount in words.", example = "about CNY 160 billion") String wording,
			@Schema(description = "Its source.") Ref source,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-15b") String href) {

		static RelatedClaimJson of(Ledger.Related related) {
			Figure figure = related.figure();
			return new RelatedClaimJson(related.how(), figure.id(), figure.wording(), Ref.of(figure.source()),
					EntryType.CLAIM.href(figure.id()));
		}

	}

	/** Another claim on the same quantity, and how the two relate. */
	record ComparedClaimJson(@Schema(description = "How the two relate, by our rules.") Relation relation,
			@Schema(description = "The reason, in one sentence.",
					example = "The source itself says that one replaces the other.") String reason,
			@Schema(description = "Its id.", example = "leida-87a") String id,
			@Schema(description = "Its amount in words.", example = "expected to reach CNY 160 billion") String wording,
			@Schema(description = "Its source.") Ref source,
			@Schema(description = "The path of its entry.", example = "/api/v1/claims/leida-87a") String href) {

		static ComparedClaimJson of(RelatedFigure related, Figure other) {
			return new ComparedClaimJson(related.relation(), related.reason(), other.id(), other.wording(),
					Ref.of(other.source()), EntryType.CLAIM.href(other.id()));
		}

	}

	/** A version of a claim, and when it was current by Outlay's own clock. */
	record ClaimVersionJson(@Schema(description = "The number of the version, from 1.", example = "1") int version,
			@Schema(description = "When Outlay recorded it.", example = "2026-11-21T12:00:00Z") Instant recordedFrom,
			@Schema(description = "The moment at which it was replaced or withdrawn; null if it is current.") @Nullable Instant recordedTo) {

		/** The version as it was known at a moment; null for now. */
		static ClaimVersionJson of(Claim claim, @Nullable Instant moment) {
			Instant end = claim.recordedTo();
			boolean known = moment == null || (end != null && !end.isAfter(moment));
			return new ClaimVersionJson(claim.version(), claim.recordedFrom(), known ? end : null);
		}

	}

}
