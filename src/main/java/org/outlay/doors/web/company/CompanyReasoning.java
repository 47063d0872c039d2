package org.outlay.doors.web.company;

import java.util.ArrayList;
import java.util.List;

import org.outlay.facts.company.Company;
import org.outlay.readings.breakdown.GroupTotal;
import org.outlay.readings.breakdown.GroupTotals;
import org.outlay.readings.disagreement.Disagreements;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.track.GrowthChecks;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Reasons about the claims on the page of a company. */
@Component
class CompanyReasoning {

	/** So many plans are told of at most. */
	private static final int TRACKS = 12;

	private final Tracks tracks;

	private final GrowthChecks checks;

	private final Disagreements disagreements;

	private final GroupTotals groups;

	CompanyReasoning(Tracks tracks, GrowthChecks checks, Disagreements disagreements, GroupTotals groups) {
		this.tracks = tracks;
		this.checks = checks;
		this.disagreements = disagreements;
		this.groups = groups;
	}

	/**
	 * What follows from the claims read.
	 * @param inner ids of the company's divisions, models and products
	 */
	CompanyFindings of(Company company, CompanyClaims claims, List<String> inner, PointOfView view) {
		List<Figure> whole = claims.capex().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		List<String> house = new ArrayList<>(List.of(company.id()));
		house.addAll(inner);
		return new CompanyFindings(
				this.tracks.of(whole, view.asOf())
					.stream()
					.filter(Track::isEventful)
					.limit(TRACKS)
					.map(PlanTrack::of)
					.toList(),
				this.checks.about(house, view.asOf()),
				this.disagreements.of(claims.own(), claims.inner(), view.asOf(), view.rule()),
				groupTotals(company, view));
	}

	private List<GroupTotal> groupTotals(Company company, PointOfView view) {
		return this.groups.of(company, view.asOf());
	}

}
