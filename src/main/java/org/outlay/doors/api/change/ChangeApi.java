package org.outlay.doors.api.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.Bounds;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.ListQuery.Sorting;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Rows;
import org.outlay.doors.api.query.Since;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.AmountJson.ExtentJson;
import org.outlay.doors.api.shape.AmountJson.FractionJson;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.doors.api.shape.CitedSourceJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Match;

/** Changes of the record. */
@ApiHandler("Claims")
record ChangeApi(Changes changes, ClaimShapes shapes, PointsOfView pointsOfView) {

	@Operation(operationId = "listChanges", summary = "List changes",
			description = "The change that each claim made to its quantity, newest first: by the moment Outlay recorded it,"
					+ " then by publication, then in the order of the texts. To follow changes, send the latest 'recorded'"
					+ " you have seen as 'since'. Retellings are not listed.")
	@ListMapping(value = "/changes", table = "changes")
	PageOf<RecordChangeJson> list(ChangeQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		ChangeFilter filter = query.filter();
		boolean newestFirst = query.listing().keys().stream().allMatch(Sorting.Key::descending);
		PageOf<RecordChangeJson> page = query.listing()
			.page(new Rows<>((offset, limit) -> this.changes.stretch(filter, newestFirst, offset, limit),
					(found) -> found.stream().map((change) -> json(change, view)).toList(),
					() -> this.changes.count(filter)));
		return query.isView() ? page.seen(ViewJson.ofClaims(view)) : page;
	}

	private RecordChangeJson json(Change change, PointOfView view) {
		return RecordChangeJson.of(change, this.shapes.briefOrNull(change.before(), view),
				this.shapes.briefOrNull(change.after(), view));
	}

	/** The field by which changes can be sorted. */
	static final class ChangeFields extends ListFields<Change> {

		ChangeFields() {
			add("recorded", false);
		}

	}

	/** The parameters of the list of changes. */
	record ChangeQuery(
			@Parameter(description = "Changes recorded after this moment; a day means from its first moment in UTC on.",
					example = "2026-11-01") @Nullable Since since,
			@Parameter(description = "Changes about these companies, models, products or people.",
					example = "doubao") @Vocabulary.Known(Vocabulary.SUBJECT) @Nullable List<String> subject,
			@Parameter(
					description = "Changes about these companies themselves, not their divisions, models or products.",
					example = "bytedance") @Vocabulary.Known(Vocabulary.COMPANY) @Nullable List<String> company,
			@Parameter(description = "Changes of these measures.",
					example = "capex") @Vocabulary.Known(Vocabulary.MEASURE) @Nullable List<String> measure,
			@JsonProperty("class") @Parameter(
					description = "Changes of these classes. Contradictions include changes of other classes that"
							+ " contradict another claim.",
					example = "revised-up,revised-down") @Nullable List<ChangeClass> kind,
			@Parameter(
					description = "Changes up or down by certainly at least this percentage, or with match=possible"
							+ " possibly. Changes without a percentage never pass.",
					example = "10") @Nullable BigDecimal threshold,
			@Parameter(description = "Changes by the day on which their source was certainly published, or with"
					+ " match=possible possibly published", example = "2026-01-01") Bounds<LocalDate> published,
			AsOfQuery when, ListQuery<ChangeFields> listing) implements Query {

		@Override
		public List<Fault> faults(Instant now) {
			BigDecimal percent = this.threshold;
			return (percent == null || percent.signum() >= 0) ? this.published.faults("published")
					: List.of(Fault.badValue("threshold", percent.toPlainString(),
							"it applies to changes up and down; write it without a minus",
							percent.negate().toPlainString()));
		}

		/** Whether the query asks for another day or an earlier record. */
		boolean isView() {
			return this.when.asOf() != null || this.when.recordedAsOf() != null;
		}

		/** The filter; without asOf it includes sources that are not public yet. */
		ChangeFilter filter() {
			Match match = (this.when.match() != null) ? this.when.match() : Match.CERTAIN;
			return new ChangeFilter((this.since != null) ? this.since.moment() : null,
					(this.when.recordedAsOf() != null) ? this.when.recordedAsOf().moment() : null, subjects(),
					set(this.measure), set(this.kind), this.threshold, match, first(), last());
		}

		/** The subjects in both lists, if both are given. */
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

	/** The change that one claim made to its quantity. */
	record RecordChangeJson(
			@Schema(description = "Its permanent id: that of the claim, its version, and .end for a version that was"
					+ " withdrawn without another in its place.", example = "tbb-2d.1") String id,
			@Schema(description = "Its class.", example = "revised-up") @JsonProperty("class") ChangeClass kind,
			@Schema(description = "The value to send as 'since'.", example = "2026-11-21T12:00:00Z") Instant recorded,
			@Schema(description = "The change in our own words, with every hedge.",
					example = "Revised up: ByteDance, AI capital expenditure, 2026: over CNY 200 billion, before"
							+ " approximately CNY 160 billion (more than about +25%; plan), according to the article.") String sentence,
			@Schema(description = "The reason for its class, in one sentence.",
					example = "The source itself says that one replaces the other.") String reason,
			@Schema(description = "Whether figures recorded earlier were published later.",
					example = "false") boolean late,
			@Schema(description = "The company, model, product or person it is about.") Ref subject,
			@Schema(description = "The measure.") CodeJson measure,
			@Schema(description = "The period it is about.") PeriodJson period,
			@Schema(description = "The figure it is compared with; null for a new quantity.") @Nullable FigureJson before,
			@Schema(description = "The new figure; null for a claim that Outlay withdrew.") @Nullable FigureJson after,
			@Schema(description = "The difference, in the unit of both; null across currencies, if an amount is not"
					+ " disclosed, or if nothing changed.") @Nullable ExtentJson change,
			@Schema(description = "The difference as a share of the amount before.") @Nullable FractionJson growth,
			@Schema(description = "The ids of current claims that it contradicts.") List<String> contradicts,
			@Schema(description = "The source it was taken from.") CitedSourceJson source,
			@Schema(description = "The path of its quantity.",
					example = "/api/v1/quantities/bytedance:capex:ai-spending:2026") String quantity,
			@Schema(description = "The path of the claim.", example = "/api/v1/claims/tbb-2d") String href,
			@Schema(description = "The path of the claim's page for readers.",
					example = "/claims/tbb-2d") String page) {

		static RecordChangeJson of(Change change, @Nullable FigureJson before, @Nullable FigureJson after) {
			Figure figure = change.figure();
			return new RecordChangeJson(change.id(), change.kind(), change.position().moment(), change.sentence(),
					change.reason(), change.late(), Ref.of(figure.subject()), CodeJson.of(figure.measure()),
					PeriodJson.of(figure.content().period()), before, after, ExtentJson.ofNullable(change.difference()),
					FractionJson.ofNullable(change.growth()), change.against().stream().map(Figure::id).toList(),
					CitedSourceJson.of(figure.source()), ApiAddresses.API + change.quantity().path(),
					EntryType.CLAIM.href(figure.id()), EntryType.CLAIM.page(figure.id()));
		}

	}

}
