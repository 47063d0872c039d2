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
	 * The order of publication: by the first possible day, then by the last. Sources
	 * without a window, which Outlay has not read, come last.
	 */
	public static final Comparator<@Nullable PublicationWindow> FIRST_TO_LAST = Comparator
		.nullsLast(Comparator.comparing(PublicationWindow::earliest).thenComparing(PublicationWindow::latest));

	/**
	 * The order in which sources were certainly public: by the last possible day, then by
	 * the first one. Sources without a window come last.
	 */
	public static final Comparator<@Nullable PublicationWindow> BY_LAST_DAY = Comparator
		.nullsLast(Comparator.comparing(PublicationWindow::latest).thenComparing(PublicationWindow::earliest));

	public PublicationWindow {
		if (earliest.isAfter(latest)) {
			throw new IllegalArgumentException("a source cannot be published on " + earliest
					+ " at the earliest and on " + latest + " at the latest");
		}
	}

	/**
	 * Whether a source with one window certainly came out before a source with another;
	 * never true without a window.
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
