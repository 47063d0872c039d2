package org.outlay.doors.web.source;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.code.Coded;

/**
 * A place of a source, sortable into the order of the text: what has no place comes
 * first, then lines, pages and tables.
 *
 * @param number of a line or page; 0 for tables, whose numbers are the source's own
 */
record LocatorOrder(Locator.@Nullable Kind kind, int number, String words,
		String anchor) implements Comparable<LocatorOrder> {

	private static final Comparator<LocatorOrder> IN_TEXT = Comparator
		.comparing(LocatorOrder::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparingInt(LocatorOrder::number)
		.thenComparing(LocatorOrder::words);

	static LocatorOrder of(@Nullable Locator locator) {
		if (locator == null) {
			return new LocatorOrder(null, 0, "", "added");
		}
		Locator.Kind kind = Coded.parse(Locator.Kind.class, locator.kind());
		int number = (kind != Locator.Kind.TABLE) ? Integer.parseInt(locator.at()) : 0;
		return new LocatorOrder(kind, number, locator.words(), locator.anchor());
	}

	@Override
	public int compareTo(LocatorOrder other) {
		return IN_TEXT.compare(this, other);
	}

}
