package org.outlay.doors.api.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.values.period.Match;

/** The day and the state of the record for which claims are shown. */
public record AsOfQuery(
		@Parameter(description = "Only claims that were public on this day; today by default.",
				example = "2026-06-30") @Nullable LocalDate asOf,
		@Parameter(
				description = "Whether an undated source counts once it was certainly public (certain, the default) or"
						+ " as soon as it may have been (possible).",
				example = "possible") @Nullable Match match,
		@Parameter(
				description = "Claims as Outlay's own record had them at this moment; a day means its last moment in"
						+ " UTC. By default, claims as recorded now. A moment in the future is refused.",
				example = "2026-11-21") @Nullable RecordedAsOf recordedAsOf)
		implements
			Query {

	/** Refuses a moment in the future, whose record is not known yet. */
	@Override
	public List<Fault> faults(Instant now) {
		RecordedAsOf recorded = this.recordedAsOf;
		if (recorded == null || !begin(recorded).isAfter(now)) {
			return List.of();
		}
		return List.of(new Fault(ProblemKind.BAD_VALUE, "recordedAsOf", recorded.text(),
				"this moment is in the future: it is " + now.truncatedTo(ChronoUnit.SECONDS)
						+ " now; omit the parameter for the current record",
				ValueFormat.of(RecordedAsOf.class).allowed()));
	}

	/** The first moment of a day, so that today is not in the future. */
	private static Instant begin(RecordedAsOf recorded) {
		boolean isDay = recorded.text().length() == LocalDate.EPOCH.toString().length();
		return isDay ? LocalDate.parse(recorded.text()).atStartOfDay().toInstant(ZoneOffset.UTC) : recorded.moment();
	}

}
