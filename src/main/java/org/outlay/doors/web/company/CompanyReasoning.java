package org.outlay.doors.web.company;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.company.Company;
import org.outlay.readings.breakdown.GroupTotal;
import org.outlay.readings.breakdown.GroupTotals;
import org.outlay.readings.disagreement.Disagreement;
import org.outlay.readings.disagreement.Disagreements;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.readings.track.GrowthChecks;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Reasons about the claims on the page of a company. */
@Component
record CompanyReasoning(Tracks tracks, GrowthChecks checks, Disagreements disagreements, GroupTotals groups) {

	/** So many plans are told of at most. */
	private static final int TRACKS = 12;

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
				this.groups.of(company, view.asOf()));
	}

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
			return (untold == 0) ? ""
					: English.number(untold) + " more of these; the pages of the quantities tell them.";
		}

	}

	/**
	 * What became of one plan.
	 *
	 * @param title {@code "AI capital expenditure, 2026"}
	 * @param status {@code "ended 31 December 2025, no actual recorded"}
	 * @param path the page of the quantity
	 * @param steps what happened to it, the first first
	 * @param unordered plans that nobody can put in order
	 */
	record PlanTrack(String title, Figure first, String status, String path, List<Line> steps,
			List<Track.UndatedPair> unordered) {

		static PlanTrack of(Track track) {
			Figure first = track.first();
			Label basis = first.basis();
			String what = (basis != null) ? basis.label() : first.measure().label();
			return new PlanTrack(what + ", " + first.content().period().words(), first, track.statusWords(),
					track.quantity().path(), track.steps().stream().map(Line::of).toList(), track.unordered());
		}

		/**
		 * One step.
		 *
		 * @param when when the second came out
		 * @param change the difference, and in percent; empty where there is none
		 * @param timing {@code "45 days later"}
		 * @param printed how the second is printed
		 */
		record Line(String when, String verb, Figure before, Figure after, String change, String timing, String reason,
				String printed, @Nullable String note) {

			static Line of(PlanStep step) {
				Figure after = step.after();
				return new Line(English.capital(after.source().publishedWords()), English.capital(step.verb()),
						step.before(), after, change(step), step.timing(), step.related().reason(),
						after.amount().asPrinted(), after.content().note());
			}

			private static String change(PlanStep step) {
				if (step.change() == null) {
					return "";
				}
				String difference = step.change().changeWords();
				String percent = (step.growth() != null) ? step.growth().words() : "";
				return percent.isEmpty() || percent.equals(difference) ? difference : difference + ", " + percent;
			}

		}

	}

}
