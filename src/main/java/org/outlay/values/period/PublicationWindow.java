package org.outlay.values.period;

import java.time.LocalDate;
import java.util.Comparator;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a source became public, both included. They are equal if a date
 * is printed. For an undated source its text implies the first; the last is the day on
 * which Outlay read it.
 */
@Embeddable
public record PublicationWindow(LocalDate earliest, LocalDate latest) {

	/**
	 * The one order of publication, first to last: by the day on which a source was
	 * certainly public, then by the first day on which it may have been. A source without
	 * a window, which Outlay has not read, comes first: nothing shows that it is later.
	 */
	public static final Comparator<@Nullable PublicationWindow> FIRST_TO_LAST = Comparator
		.nullsFirst(Comparator.comparing(PublicationWindow::latest).thenComparing(PublicationWindow::earliest));

	public PublicationWindow {
		if (earliest.isAfter(latest)) {
			throw new IllegalArgumentException("a source cannot be published on " + earliest
					+ " at the earliest and on " + latest + " at the latest");
		}
	}

	/**
	 * The one test of which source is later: whether a source with one window certainly
	 * came out before a source with another. Never true if the windows overlap, or
	 * without a window.
	 */
	public static boolean isBefore(@Nullable PublicationWindow one, @Nullable PublicationWindow other) {
		return one != null && other != null && one.latest.isBefore(other.earliest);
	}

	public boolean isExact() {
		return this.earliest.equals(this.latest);
	}

	public boolean certainlyBy(LocalDate day) {
		return !this.latest.isAfter(day);
	}

	public boolean possiblyBy(LocalDate day) {
		return !this.earliest.isAfter(day);
	}

	/**
	 * Words such as {@code 15 February 2026}, or
	 * {@code undated: between 3 June 2026 and 21 November 2026}.
	 */
	public String words() {
		return isExact() ? words(this.latest)
				: "undated: between " + words(this.earliest) + " and " + words(this.latest);
	}

	private static String words(LocalDate day) {
		return new Period(true, day, day, Precision.DAY, null).words();
	}

}
