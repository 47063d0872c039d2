package org.outlay.doors.web.company;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.readings.breakdown.GroupTotal;
import org.outlay.readings.disagreement.Disagreement;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.values.english.English;

/**
 * What follows from the claims about a company.
 *
 * @param tracks plans to which something has happened
 * @param checks the arithmetic its sources print, checked
 * @param contrasts where sources disagree and what must not be compared
 * @param groups of a group: its totals beside its members'
 */
record CompanyFindings(List<PlanTrack> tracks, List<GrowthCheck> checks, List<Disagreement> contrasts,
		List<GroupTotal> groups) {

	/** So many sentences of a kind are told. */
	private static final int MOST = 12;

	public boolean hasChanges() {
		return !this.tracks.isEmpty() || !this.checks.isEmpty();
	}

	public List<Disagreement> disagreements() {
		return told(this.contrasts.stream().filter((disagreement) -> disagreement.reason().isDisagreement()));
	}

	public List<Disagreement> incomparable() {
		return told(this.contrasts.stream().filter((disagreement) -> !disagreement.reason().isDisagreement()));
	}

	private static List<Disagreement> told(Stream<Disagreement> contrasts) {
		return contrasts.limit(MOST).toList();
	}

	/** How many disagreements and differences are not told here; empty if none. */
	public String untold() {
		long untold = (long) this.contrasts.size() - disagreements().size() - incomparable().size();
		return (untold == 0) ? "" : English.number(untold) + " more of these; the pages of the quantities tell them.";
	}

}
