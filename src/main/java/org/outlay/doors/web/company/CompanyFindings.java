package org.outlay.doors.web.company;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.breakdown.GroupTotal;
import org.outlay.readings.disagreement.Disagreement;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.english.English;

/**
 * The conclusions from the claims about a company.
 *
 * @param tracks plans to which something has happened
 * @param checks the percentages its sources print, checked
 * @param disagreements sentences on sources that disagree
 * @param incomparable sentences on figures that must not be compared
 * @param unlisted a sentence if there are more of either; else empty
 * @param groups of a group: its totals beside those of its members
 */
record CompanyFindings(List<Track> tracks, List<GrowthCheck> checks, List<Disagreement> disagreements,
		List<Disagreement> incomparable, String unlisted, List<GroupTotal> groups) {

	/** The largest number of plans, and of sentences of a kind. */
	private static final int MOST = 12;

	static CompanyFindings of(List<Track> tracks, List<GrowthCheck> checks, List<Disagreement> all,
			List<GroupTotal> groups) {
		Map<Boolean, List<Disagreement>> byReason = all.stream()
			.collect(Collectors.partitioningBy((one) -> one.reason().isDisagreement()));
		List<Disagreement> disagreements = first(byReason.get(true));
		List<Disagreement> incomparable = first(byReason.get(false));
		int more = all.size() - disagreements.size() - incomparable.size();
		return new CompanyFindings(tracks.stream().filter(Track::isEventful).limit(MOST).toList(), checks,
				disagreements, incomparable,
				(more == 0) ? "" : English.number(more) + " more of these are listed on the pages of the quantities.",
				groups);
	}

	private static List<Disagreement> first(@Nullable List<Disagreement> some) {
		return Objects.requireNonNull(some).stream().limit(MOST).toList();
	}

	public boolean hasChanges() {
		return !this.tracks.isEmpty() || !this.checks.isEmpty();
	}

	public boolean hasDisagreements() {
		return !this.disagreements.isEmpty() || !this.incomparable.isEmpty();
	}

	/** {@code "AI capital expenditure, 2026"}. */
	public String title(Track track) {
		Label basis = track.first().basis();
		return ((basis != null) ? basis : track.first().measure()).label() + ", "
				+ track.first().content().period().words();
	}

	/**
	 * The difference, and the same in percent; empty if it cannot be calculated.
	 */
	public String change(PlanStep step) {
		return Stream
			.of(Optional.ofNullable(step.change()).map(Extent::changeWords),
					Optional.ofNullable(step.change()).map((change) -> step.growth()).map(Growth::words))
			.flatMap(Optional::stream)
			.filter((words) -> !words.isEmpty())
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
