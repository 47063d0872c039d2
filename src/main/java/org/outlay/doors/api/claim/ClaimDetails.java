package org.outlay.doors.api.claim;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.claim.ClaimDetailJson.ComparedJson;
import org.outlay.doors.api.claim.ClaimDetailJson.RelatedJson;
import org.outlay.doors.api.claim.ClaimDetailJson.VersionJson;
import org.outlay.doors.api.problem.NotVisible;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Reads one claim as a reader looks at it. */
@Component
public class ClaimDetails {

	private final Ledger ledger;

	private final ResolvedQuantities resolved;

	private final ClaimShapes shapes;

	ClaimDetails(Ledger ledger, ResolvedQuantities resolved, ClaimShapes shapes) {
		this.ledger = ledger;
		this.resolved = resolved;
		this.shapes = shapes;
	}

	/**
	 * The claim with all that was known around it.
	 * @throws UnknownId if the id was never given
	 * @throws NotVisible if it was not public, or not recorded
	 */
	ClaimDetailJson of(String id, PointOfView view) {
		List<Claim> versions = known(id);
		ClaimFilter known = view.claims();
		Instant moment = view.asOf().recorded();
		Figure figure = figure(versions, view);
		List<ComparedJson> others = this.ledger.all(known.of(Quantity.of(figure.content())))
			.stream()
			.filter((other) -> !other.id().equals(id))
			.map((other) -> ComparedJson.of(this.resolved.between(figure, other), other))
			.toList();
		return new ClaimDetailJson(this.shapes.of(figure, view),
				this.ledger.related(figure, known).stream().map(RelatedJson::of).toList(), others,
				versions(versions, moment), ViewJson.ofMoney(view));
	}

	/**
	 * The claim alone.
	 * @throws UnknownId if the id was never given
	 * @throws NotVisible if it was not public, or not recorded
	 */
	public Figure figure(String id, PointOfView view) {
		return figure(known(id), view);
	}

	private List<Claim> known(String id) {
		List<Claim> versions = this.ledger.versions(id);
		if (versions.isEmpty()) {
			throw new UnknownId("claim", id, "claims");
		}
		return versions;
	}

	private Figure figure(List<Claim> versions, PointOfView view) {
		String id = versions.get(0).id();
		Instant moment = view.asOf().recorded();
		Figure figure = this.ledger.find(id, ClaimFilter.recorded(moment))
			.orElseThrow(() -> NotVisible.unrecorded(id, versions, moment));
		if (!view.asOf().isPublic(figure.source().published())) {
			throw NotVisible.unpublished(figure, view.asOf());
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
