package org.outlay.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.api.ClaimDetailJson.ComparedJson;
import org.outlay.api.ClaimDetailJson.RelatedJson;
import org.outlay.api.ClaimDetailJson.VersionJson;
import org.outlay.claim.Cell;
import org.outlay.claim.Claim;
import org.outlay.claim.ClaimFilter;
import org.outlay.headline.Cells;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Reads one claim as a reader looks at it. */
@Component
class ClaimDetails {

	private final Ledger ledger;

	private final Cells cells;

	private final ClaimShapes shapes;

	ClaimDetails(Ledger ledger, Cells cells, ClaimShapes shapes) {
		this.ledger = ledger;
		this.cells = cells;
		this.shapes = shapes;
	}

	/**
	 * The claim with all that was known around it.
	 * @throws UnknownId if the id was never given
	 * @throws NotInView if it was not public, or not recorded
	 */
	ClaimDetailJson of(String id, Lens lens) {
		List<Claim> versions = known(id);
		ClaimFilter known = lens.claims();
		Instant moment = lens.asOf().recorded();
		Figure figure = figure(versions, lens);
		List<ComparedJson> others = this.ledger.all(known.of(Cell.of(figure.stated())))
			.stream()
			.filter((other) -> !other.id().equals(id))
			.map((other) -> ComparedJson.of(this.cells.between(figure, other), other))
			.toList();
		return new ClaimDetailJson(this.shapes.of(figure, lens),
				this.ledger.related(figure, known).stream().map(RelatedJson::of).toList(), others,
				versions(versions, moment), ViewJson.ofMoney(lens));
	}

	/**
	 * The claim alone.
	 * @throws UnknownId if the id was never given
	 * @throws NotInView if it was not public, or not recorded
	 */
	Figure figure(String id, Lens lens) {
		return figure(known(id), lens);
	}

	private List<Claim> known(String id) {
		List<Claim> versions = this.ledger.versions(id);
		if (versions.isEmpty()) {
			throw new UnknownId("claim", id, "claims");
		}
		return versions;
	}

	private Figure figure(List<Claim> versions, Lens lens) {
		String id = versions.get(0).id();
		Instant moment = lens.asOf().recorded();
		Figure figure = this.ledger.find(id, ClaimFilter.recorded(moment))
			.orElseThrow(() -> NotInView.unrecorded(id, versions, moment));
		if (!lens.asOf().isPublic(figure.source().published())) {
			throw NotInView.unpublished(figure, lens.asOf());
		}
		return figure;
	}

	private static List<VersionJson> versions(List<Claim> versions, @Nullable Instant moment) {
		return versions.stream()
			.filter((version) -> moment == null || !version.recordedFrom().isAfter(moment))
			.map((version) -> VersionJson.of(version, moment))
			.toList();
	}

}
