package org.outlay.values.period;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The time of a figure or an event, after the contexts of XBRL and the Extended Date/Time
 * Format: first and last day, both included, either of which may be unknown.
 *
 * @param instant whether it is a moment between start and end (a stock, an event) rather
 * than all of that time (a flow)
 * @param start first day, null if unknown
 * @param end last day, null if unknown
 * @param precision the precision of the source
 * @param label its name if that does not follow from the days, such as {@code H1 FY2026}
 */
@Embeddable
public record Period(boolean instant, @Nullable LocalDate start, @Nullable LocalDate end, Precision precision,
		@Nullable String label) {

	public static final Period UNKNOWN = new Period(false, null, null, Precision.UNKNOWN, null);

	public Period {
		if (start != null && end != null && start.isAfter(end)) {
			throw new IllegalArgumentException("the period ends on " + end + ", before it starts on " + start);
		}
		if (start == null && end == null && precision != Precision.UNKNOWN) {
			throw new IllegalArgumentException("a period without days has unknown precision");
		}
		if (label != null && label.isBlank()) {
			throw new IllegalArgumentException("a period's label must not be blank");
		}
	}

	/**
	 * Reads the notation of dossiers and the API: {@code 2026}, {@code 2025-Q4},
	 * {@code 2025-H1}, {@code 2026-02}, {@code 2026-02-15}, {@code 2024/2026},
	 * {@code ../2027}, {@code unknown}, each with {@code @} before it for an instant.
	 * @throws IllegalArgumentException if the text is none of these, or if the period
	 * ends before it starts
	 */
	public static Period parse(String text) {
		return PeriodNotation.parse(text);
	}

	/** The notation that {@link #parse} reads, which omits the label. */
	public String notation() {
		return PeriodNotation.print(this);
	}

	/** {@link #notation} without the mark of an instant. */
	public String span() {
		return this.instant ? notation().substring(1) : notation();
	}

	/** The same days as the bounds of one moment. */
	public Period asInstant() {
		return new Period(true, this.start, this.end, this.precision, this.label);
	}

	public Period labelled(@Nullable String newLabel) {
		return new Period(this.instant, this.start, this.end, this.precision, newLabel);
	}

	/**
	 * The same days without a label and with the coarsest precision they allow, so that
	 * periods of the same days are equal.
	 */
	public Period byDays() {
		return PeriodNotation.byDays(this);
	}

	/**
	 * The label, or words such as {@code August 2025}, {@code 2024–2026},
	 * {@code until 2027}; for an instant {@code between 2024 and 2026},
	 * {@code 2027 or earlier}.
	 */
	public String words() {
		return (this.label != null) ? this.label : PeriodNotation.words(this);
	}

	/**
	 * Whether the two share a day. An unknown start or end is unlimited; a period without
	 * days shares none.
	 */
	public boolean overlaps(Period other) {
		if (isUnknown() || other.isUnknown()) {
			return false;
		}
		return notAfter(this.start, other.end) && notAfter(other.start, this.end);
	}

	private static boolean notAfter(@Nullable LocalDate start, @Nullable LocalDate end) {
		return start == null || end == null || !start.isAfter(end);
	}

	public boolean isUnknown() {
		return this.start == null && this.end == null;
	}

	/** The kind of time it is, which decides its place in tables and charts. */
	public PeriodKind kind() {
		return PeriodKind.of(this);
	}

	/**
	 * The year it is or lies in: a calendar year, or the fiscal year of its label. Empty
	 * for several years, unknown bounds and times across two calendar years.
	 */
	public Optional<FigureYear> year() {
		return FigureYear.of(this);
	}

}
