package org.outlay.doors.web.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.EventLine;
import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.code.Coded;

/**
 * Everything that was taken from one place of a source.
 *
 * @param mentions the subjects it names, with facts about them
 * @param routes its statements on routes and taxonomies
 * @param passedOver the reasons why figures here were not recorded as claims
 */
record Passage(Place place, List<Mention> mentions, List<RoleLine> roles, List<RouteStatement> routes,
		List<EventLine> events, List<Figure> figures, List<CitedSource> cites, List<String> passedOver) {

	static Passage at(Place place) {
		return new Passage(place, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/** The facts stated here about a subject, to be added to. */
	List<String> facts(SubjectRef subject) {
		return this.mentions.stream().filter((one) -> one.subject.equals(subject)).findFirst().orElseGet(() -> {
			Mention mention = new Mention(subject, new ArrayList<>());
			this.mentions.add(mention);
			return mention;
		}).facts;
	}

	/** A subject named here, with the facts stated about it, in words. */
	record Mention(SubjectRef subject, List<String> facts) {
	}

	/** A statement on a route or taxonomy, in our words. */
	record RouteStatement(String name, String path, String words) {
	}

	/** A source named here as an origin. */
	record CitedSource(Attribution attribution, String note) {
	}

	/**
	 * A place of a source. Facts without a place sort first, then lines, pages and
	 * tables.
	 *
	 * @param number of a line or page; 0 for tables, whose numbers are the source's own
	 * @param words {@code line 15}; empty for facts the editor adds
	 * @param anchor its fragment in addresses
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
			Locator.Kind kind = Coded.parse(Locator.Kind.class, locator.kind());
			int number = (kind != Locator.Kind.TABLE) ? Integer.parseInt(locator.at()) : 0;
			return new Place(kind, number, locator.words(), locator.anchor());
		}

		@Override
		public int compareTo(Place other) {
			return IN_TEXT.compare(this, other);
		}

	}

}
