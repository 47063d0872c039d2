package org.outlay.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.Claim;
import org.outlay.claim.ClaimType;
import org.outlay.headline.Related;
import org.outlay.headline.Relation;
import org.outlay.headline.Relations;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims of every kind. */
@ApiHandler
@Tag(name = "Claims")
class ClaimApi {

	private final ClaimLists lists;

	private final Ledger ledger;

	ClaimApi(ClaimLists lists, Ledger ledger) {
		this.lists = lists;
		this.ledger = ledger;
	}

	@Operation(operationId = "listClaims", summary = "List claims",
			description = "Every standing claim, whatever it measures, ordered by subject, measure and period.")
	@GetMapping("/claims")
	PageOf<ClaimJson> list(ClaimQuery query) {
		return this.lists.page(query.type(), query.criteria(), query.paging());
	}

	@Operation(operationId = "showClaim", summary = "Show a claim",
			description = "One claim with its versions and the other claims tied to it or about the same quantity.")
	@GetMapping("/claims/{id}")
	ClaimDetailJson show(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id) {
		Figure figure = this.ledger.find(id).orElseThrow(() -> new UnknownId("claim", id, "claims"));
		return new ClaimDetailJson(ClaimJson.of(figure),
				this.ledger.related(figure).stream().map(RelatedJson::of).toList(),
				this.ledger.cell(Cell.of(figure.stated()), null)
					.stream()
					.filter((other) -> !other.id().equals(figure.id()))
					.map((other) -> ComparedJson.of(figure, other))
					.toList(),
				this.ledger.versions(id).stream().map(VersionJson::of).toList());
	}

	/** What lists of claims of every kind are asked with. */
	record ClaimQuery(
			@Parameter(description = "Claims of this type.", example = "data-budget") @Nullable ClaimType type,
			ClaimCriteria criteria, Paging paging) implements Query {

	}

	/** A claim with what surrounds it. */
	@Schema(name = "ClaimDetail")
	record ClaimDetailJson(@JsonUnwrapped ClaimJson claim,
			@Schema(description = "Other claims tied to it by a link of either.") List<RelatedJson> related,
			@Schema(description = "Every other claim of the same subject, measure, basis, part and period, and how"
					+ " the two relate.") List<ComparedJson> sameQuantity,
			@Schema(description = "Every version of it, the first first.") List<VersionJson> versions) {

	}

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

		static ComparedJson of(Figure figure, Figure other) {
			Related related = Relations.between(figure, other);
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

		static VersionJson of(Claim claim) {
			return new VersionJson(claim.version(), claim.recordedFrom(), claim.recordedTo());
		}

	}

}
