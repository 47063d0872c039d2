package org.outlay.doors.api.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.values.period.Match;

/** As of which day, and by which record, claims are looked at. */
public record AsOfQuery(
		@Parameter(description = "Only claims that were public on this day; today if left out.",
				example = "2026-06-30") @Nullable LocalDate asOf,
		@Parameter(description = "Whether an undated source counts once it was certainly public, as if left out,"
				+ " or as soon as it may have been.", example = "possible") @Nullable Match match,
		@Parameter(
				description = "Claims as Outlay's own record held them at this moment, a day meaning its last one in"
						+ " UTC; as they stand now if left out. A moment still to come is refused.",
				example = "2026-11-21") @Nullable RecordedAsOf recordedAsOf)
		implements
			Query {

	/** What is still to be recorded cannot be told. */
	@Override
	public List<BadQuery.Fault> faults(Instant now) {
		RecordedAsOf recorded = this.recordedAsOf;
		if (recorded == null || !begin(recorded).isAfter(now)) {
			return List.of();
		}
		return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "recordedAsOf", recorded.text(),
				"the record of this moment is still to be written; it is " + now.truncatedTo(ChronoUnit.SECONDS)
						+ " now; leave the parameter out for what stands now",
				ValueFormat.of(RecordedAsOf.class).allowed()));
	}

	/** A day counts from its first moment on, so that today may be asked for. */
	private static Instant begin(RecordedAsOf recorded) {
		boolean isDay = recorded.text().length() == LocalDate.EPOCH.toString().length();
		return isDay ? LocalDate.parse(recorded.text()).atStartOfDay().toInstant(ZoneOffset.UTC) : recorded.moment();
	}

}
