package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.EventLine;
import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;

/**
 * All that was taken from one place of a source.
 *
 * @param place {@code line 15}; empty for what the editor adds
 * @param anchor what addresses call it
 * @param mentions whom it names, and what it says of them
 * @param routes what it says of routes and taxonomies
 * @param passedOver why its figures are no claims, where they are not
 */
record Passage(String place, String anchor, List<Mention> mentions, List<RoleLine> roles, List<RouteSaid> routes,
		List<EventLine> events, List<Figure> figures, List<CitedSource> cites, List<String> passedOver) {

	/**
	 * A subject named here.
	 *
	 * @param facts what is said of it, in words
	 */
	record Mention(SubjectRef subject, List<String> facts) {
	}

	/** What is said here of a route or taxonomy, in our words. */
	record RouteSaid(String name, String path, String words) {
	}

	/** A source named here as an origin. */
	record CitedSource(Attribution attribution, String note) {
	}

	/**
	 * A place of a source, sortable into the order of the text: what has no place comes
	 * first, then lines, pages and tables.
	 *
	 * @param number of a line or page; 0 for tables, whose numbers are the source's own
	 */
	record Place(Locator.@Nullable Kind kind, int number, String words, String anchor) implements Comparable<Place> {

		private static final Comparator<Place> IN_TEXT = Comparator
			.comparing(Place::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparingInt(Place::number)
			.thenComparing(Place::words);

		static Place of(@Nullable Locator locator) {
			if (locator == null) {
				return new Place(null, 0, "", "added");
			}
			Locator.Kind kind = locator.kind();
			int number = (kind != Locator.Kind.TABLE) ? Integer.parseInt(locator.at()) : 0;
			return new Place(kind, number, locator.words(), locator.anchor());
		}

		@Override
		public int compareTo(Place other) {
			return IN_TEXT.compare(this, other);
		}

	}

}
