package org.outlay.web;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.outlay.code.Coded;
import org.outlay.source.Locator;

/**
 * A place of a source, sortable into the order of the text: what has no place comes
 * first, then lines, pages and tables.
 *
 * @param number of a line or page; 0 for tables, whose numbers are the source's own
 */
record Place(int kind, int number, String words, String anchor) implements Comparable<Place> {

	private static final Comparator<Place> IN_TEXT = Comparator.comparingInt(Place::kind)
		.thenComparingInt(Place::number)
		.thenComparing(Place::words);

	static Place of(@Nullable Locator locator) {
		if (locator == null) {
			return new Place(-1, 0, "", "added");
		}
		Locator.Kind kind = Coded.parse(Locator.Kind.class, locator.kind());
		int number = (kind != Locator.Kind.TABLE) ? Integer.parseInt(locator.at()) : 0;
		return new Place(kind.ordinal(), number, locator.words(), locator.anchor());
	}

	@Override
	public int compareTo(Place other) {
		return IN_TEXT.compare(this, other);
	}

}
