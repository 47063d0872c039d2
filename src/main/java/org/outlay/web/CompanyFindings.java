package org.outlay.web;

import java.util.List;

import org.outlay.breakdown.GroupTotal;
import org.outlay.contrast.Contrast;
import org.outlay.track.Check;

/**
 * What follows from the claims about a company.
 *
 * @param tracks plans to which something has happened
 * @param checks the arithmetic its sources print, checked
 * @param contrasts where sources disagree and what must not be compared
 * @param groups of a group: its totals beside its members'
 */
record CompanyFindings(List<PlanTrack> tracks, List<Check> checks, List<Contrast> contrasts, List<GroupTotal> groups) {

	public boolean hasChanges() {
		return !this.tracks.isEmpty() || !this.checks.isEmpty();
	}

	public List<Contrast> disagreements() {
		return this.contrasts.stream().filter((contrast) -> contrast.reason().isDisagreement()).toList();
	}

	public List<Contrast> incomparable() {
		return this.contrasts.stream().filter((contrast) -> !contrast.reason().isDisagreement()).toList();
	}

}
