package org.outlay.web;

import java.util.List;
import java.util.stream.Stream;

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

	/** So many sentences of a kind are told. */
	private static final int MOST = 12;

	public boolean hasChanges() {
		return !this.tracks.isEmpty() || !this.checks.isEmpty();
	}

	public List<Contrast> disagreements() {
		return told(this.contrasts.stream().filter((contrast) -> contrast.reason().isDisagreement()));
	}

	public List<Contrast> incomparable() {
		return told(this.contrasts.stream().filter((contrast) -> !contrast.reason().isDisagreement()));
	}

	private static List<Contrast> told(Stream<Contrast> contrasts) {
		return contrasts.limit(MOST).toList();
	}

	/** How many disagreements and differences are not told here; empty if none. */
	public String untold() {
		long untold = (long) this.contrasts.size() - disagreements().size() - incomparable().size();
		return (untold == 0) ? "" : Phrases.number(untold) + " more of these; the pages of the quantities tell them.";
	}

}
