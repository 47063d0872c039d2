package org.outlay.values.period;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A date as finely as a source gives it: some moment between two days, both included,
 * either of which may be unknown. The form in which events and releases are stored.
 */
@Embeddable
public record ImpreciseDate(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {

	public static ImpreciseDate of(Period date) {
		return new ImpreciseDate(date.start(), date.end(), date.precision());
	}

	/** The same as an instant without a label. */
	public Period period() {
		return new Period(true, this.start, this.end, this.precision, null);
	}

}
