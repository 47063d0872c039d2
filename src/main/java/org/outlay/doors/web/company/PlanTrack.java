package org.outlay.doors.web.company;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.values.english.English;

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
