package org.outlay.doors.api.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.Bounds;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Rows;
import org.outlay.doors.api.query.Since;
import org.outlay.doors.api.query.Sorting;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Match;

/** What changed in the record. */
@ApiHandler
@Tag(name = "Claims")
record ChangeApi(Changes changes, ClaimShapes shapes, PointsOfView pointsOfView) {

	@Operation(operationId = "listChanges", summary = "List changes",
			description = "What each claim did to what was known of its quantity, the last recorded first: by the moment"
					+ " Outlay recorded it, then by publication, then as the texts have it. Who asks again with the last"
					+ " 'recorded' seen as 'since' misses nothing and sees nothing twice. Retellings are no changes.")
	@ListMapping(value = "/changes", table = "changes")
	PageOf<ChangeJson> list(ChangeQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		ChangeFilter filter = query.filter();
		boolean newestFirst = query.listing().keys().stream().allMatch(Sorting.Key::descending);
		PageOf<ChangeJson> page = query.listing()
			.page(new Rows<>((offset, limit) -> this.changes.stretch(filter, newestFirst, offset, limit),
					(found) -> found.stream().map((change) -> json(change, view)).toList(),
					() -> this.changes.count(filter)));
		return query.isView() ? page.seen(ViewJson.ofClaims(view)) : page;
	}

	private ChangeJson json(Change change, PointOfView view) {
		return ChangeJson.of(change, this.shapes.briefOrNull(change.before(), view),
				this.shapes.briefOrNull(change.after(), view));
	}

	/** What changes can be sorted by. */
	static final class ChangeFields extends ListFields {

		ChangeFields() {
			add("recorded", false);
		}

	}

	/** What changes are asked with. */
	record ChangeQuery(
			@Parameter(description = "Changes recorded after this moment, which is not included; a day means from its"
					+ " first moment in UTC on.", example = "2026-11-01") @Nullable Since since,
			@Parameter(description = "Changes about these companies, models, products or people.",
					example = "doubao") @KnownValue(Vocabulary.SUBJECT) @Nullable List<String> subject,
			@Parameter(
					description = "Changes about these companies themselves, not their divisions, models or products.",
					example = "bytedance") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> company,
			@Parameter(description = "Changes of these measures.",
					example = "capex") @KnownValue(Vocabulary.MEASURE) @Nullable List<String> measure,
			@Parameter(name = "class",
					description = "Changes of these classes. Contradictions include changes of another"
							+ " class that contradict somebody.",
					example = "revised-up,revised-down") @Nullable List<ChangeClass> kind,
			@Parameter(
					description = "Changes up or down by at least so many percent: certainly, or with match=possible"
							+ " possibly. What has no percentage never passes.",
					example = "10") @Nullable BigDecimal threshold,
			@Parameter(
					description = "Changes whose source came out on a day that is, certainly so or with match=possible"
							+ " possibly",
					example = "2026-01-01") Bounds<LocalDate> published,
			AsOfQuery when, ListQuery<ChangeFields> listing) implements Query {

		@Override
		public List<BadQuery.Fault> faults(Instant now) {
			BigDecimal percent = this.threshold;
			return (percent == null || percent.signum() >= 0) ? this.published.faults("published")
					: List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, "threshold", percent.toPlainString(),
							"it counts up and down alike; write it without a minus",
							List.of(percent.negate().toPlainString())));
		}

		/** Whether a day or a record of the past is asked for. */
		boolean isView() {
			return this.when.asOf() != null || this.when.recordedAsOf() != null;
		}

		/**
		 * What no day is asked of counts whenever it came out, so that none is missed.
		 */
		ChangeFilter filter() {
			Match match = (this.when.match() != null) ? this.when.match() : Match.CERTAIN;
			return new ChangeFilter((this.since != null) ? this.since.moment() : null,
					(this.when.recordedAsOf() != null) ? this.when.recordedAsOf().moment() : null, subjects(),
					set(this.measure), set(this.kind), this.threshold, match, first(), last());
		}

		/** Those of both lists where both are given. */
		private @Nullable Set<String> subjects() {
			List<String> given = (this.subject != null) ? this.subject : this.company;
			if (given == null) {
				return null;
			}
			Set<String> both = new HashSet<>(given);
			if (this.company != null) {
				both.retainAll(this.company);
			}
			return both;
		}

		private @Nullable LocalDate first() {
			LocalDate after = this.published.gt();
			return (after != null) ? after.plusDays(1) : this.published.gte();
		}

		private @Nullable LocalDate last() {
			LocalDate before = this.published.lt();
			LocalDate last = (before != null) ? before.minusDays(1) : this.published.lte();
			LocalDate seen = this.when.asOf();
			return (last == null || (seen != null && seen.isBefore(last))) ? seen : last;
		}

		private static <T> Set<T> set(@Nullable List<T> values) {
			return (values != null) ? Set.copyOf(values) : Set.of();
		}

	}

}
