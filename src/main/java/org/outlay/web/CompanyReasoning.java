package org.outlay.web;

import java.util.ArrayList;
import java.util.List;

import org.outlay.breakdown.GroupTotal;
import org.outlay.breakdown.GroupTotals;
import org.outlay.company.Company;
import org.outlay.contrast.Contrasts;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;
import org.outlay.track.Checks;
import org.outlay.track.Track;
import org.outlay.track.Tracks;

import org.springframework.stereotype.Component;

/** Reasons about the claims on the page of a company. */
@Component
class CompanyReasoning {

	/** So many plans are told of at most. */
	private static final int TRACKS = 12;

	private final Tracks tracks;

	private final Checks checks;

	private final Contrasts contrasts;

	private final GroupTotals groups;

	CompanyReasoning(Tracks tracks, Checks checks, Contrasts contrasts, GroupTotals groups) {
		this.tracks = tracks;
		this.checks = checks;
		this.contrasts = contrasts;
		this.groups = groups;
	}

	/**
	 * What follows from the claims read.
	 * @param inner ids of the company's divisions, models and products
	 */
	CompanyFindings of(Company company, CompanyClaims claims, List<String> inner, Lens lens) {
		List<Figure> whole = claims.capex().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		List<String> house = new ArrayList<>(List.of(company.id()));
		house.addAll(inner);
		return new CompanyFindings(
				this.tracks.of(whole, lens.asOf())
					.stream()
					.filter(Track::isEventful)
					.limit(TRACKS)
					.map(PlanTrack::of)
					.toList(),
				this.checks.about(house, lens.asOf()),
				this.contrasts.of(claims.own(), claims.inner(), lens.asOf(), lens.rule()), groupTotals(company, lens));
	}

	private List<GroupTotal> groupTotals(Company company, Lens lens) {
		return this.groups.of(company, lens.asOf());
	}

}
