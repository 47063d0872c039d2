package org.outlay.readings.change;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.Match;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The events of the record, read along an index, so that the cost depends on the number
 * asked for, not on the size of the record.
 */
@Component
record RecordLog(JdbcClient jdbc) {

	/**
	 * The next events after a position, or from the start; fewer than asked for only at
	 * the end of the list.
	 */
	List<Event> read(ChangeFilter filter, boolean newestFirst, @Nullable ChangeCursor after, int limit) {
		Stream<Event> begun = entries(new Query(filter, newestFirst, false), after, limit).stream();
		Stream<Event> ended = filter.hasCorrections()
				? entries(new Query(filter, newestFirst, true), after, limit).stream() : Stream.of();
		Comparator<Event> order = Comparator.comparing(Event::position);
		return Stream.concat(begun, ended).sorted(newestFirst ? order.reversed() : order).limit(limit).toList();
	}

	/** Reads the rest of the moment, then what lies beyond: each follows the index. */
	private List<Event> entries(Query query, @Nullable ChangeCursor after, int limit) {
		if (after == null) {
			return query(query, "true", Map.of(), limit);
		}
		Map<String, Object> place = Map.of("moment", time(after.moment()), "row", after.row());
		String sign = query.newestFirst() ? "<" : ">";
		List<Event> entries = new ArrayList<>(
				query(query, query.moment() + " = :moment and c.row_id " + sign + " :row", place, limit));
		if (entries.size() < limit) {
			entries.addAll(query(query, query.moment() + " " + sign + " :moment",
					Map.of("moment", time(after.moment())), limit - entries.size()));
		}
		return entries;
	}

	private List<Event> query(Query query, String place, Map<String, Object> where, int limit) {
		ChangeFilter filter = query.filter();
		Instant since = (filter.since() != null) ? filter.since() : Query.LONG_AGO;
		return this.jdbc.sql("""
				select c.row_id, c.id, c.version, %s as happened, case when %s then 1 else 0 end as wanted
				from claim c where %s and %s order by %s limit :limit
				""".formatted(query.moment(), query.wanted(), query.keys(), place, query.order()))
			.param("subjects", filter.subjects())
			.param("measures", filter.measures())
			.param("since", time(since))
			.param("until", (filter.until() != null) ? time(filter.until()) : null)
			.param("publishedSince", filter.publishedSince())
			.param("publishedUntil", filter.publishedUntil())
			.params(where)
			.param("limit", limit)
			.query((row, number) -> new Event(
					new ChangeCursor(row.getTimestamp("happened").toInstant(), row.getLong("row_id")),
					row.getString("id"), row.getInt("version"), query.ended(), row.getInt("wanted") == 1))
			.list();
	}

	private static Object time(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * An event of the record: a version of a claim was recorded, or ended without a
	 * successor.
	 *
	 * @param claim the id of the claim
	 * @param end whether the version ended
	 * @param wanted whether it may be one of the changes asked for
	 */
	record Event(ChangeCursor position, String claim, int version, boolean end, boolean wanted) {

		/** Stable, since a version is recorded once and ends once. */
		String id() {
			return this.claim + "." + this.version + (this.end ? ".end" : "");
		}

		String key() {
			return key(this.claim, this.version);
		}

		static String key(String claim, int version) {
			return claim + "." + version;
		}

	}

	/**
	 * Conditions in SQL on a claim {@code c}: the keys of an index, by which rows are
	 * found, and the conditions each of these rows is checked for.
	 *
	 * @param ended whether versions that ended are read, or those that were recorded
	 */
	record Query(ChangeFilter filter, boolean newestFirst, boolean ended) {

		/** A bound in every query leads it to the index. */
		private static final Instant LONG_AGO = Instant.parse("1000-01-01T00:00:00Z");

		private static final String NOT_REPLACED = """
				c.recorded_to is not null and not exists (select 1 from claim n
				  where n.id = c.id and n.version = c.version + 1 and n.recorded_from = c.recorded_to)""";

		private static final String CORRECTION = "c.version > 1 or c.corrects is not null";

		private static final String WITHDRAWAL = "c.revises is not null and c.amount_kind = 'undisclosed'";

		/** Claims that are alone on their quantity are new, and of no other class. */
		private static final String IN_COMPANY = """
				c.revises is not null or exists (select 1 from claim d
				  where d.subject_id = c.subject_id and d.measure = c.measure and d.row_id <> c.row_id
				    and (d.period_start = c.period_start or (d.period_start is null and c.period_start is null))
				    and (d.period_end = c.period_end or (d.period_end is null and c.period_end is null)))""";

		String moment() {
			return this.ended ? "c.recorded_to" : "c.recorded_from";
		}

		/** The order of one of the indexes. */
		String order() {
			String direction = this.newestFirst ? " desc" : "";
			String order = moment() + direction + ", c.row_id" + direction;
			if (isAboutOneSubject()) {
				return "c.subject_id" + direction + ", " + order;
			}
			return isOfOneMeasure() ? "c.measure" + direction + ", " + order : order;
		}

		private boolean isAboutOneSubject() {
			return this.filter.subjects() != null && this.filter.subjects().size() == 1;
		}

		private boolean isOfOneMeasure() {
			return !isAboutOneSubject() && this.filter.measures().size() == 1;
		}

		/** The conditions by which rows are found. */
		String keys() {
			return String.join(" and ", isAboutOneSubject() ? "c.subject_id in (:subjects)" : "true",
					isOfOneMeasure() ? "c.measure in (:measures)" : "true", moment() + " > :since",
					(this.filter.until() != null) ? moment() + " <= :until" : "true",
					this.ended ? NOT_REPLACED : "true");
		}

		/** The conditions each row found is checked for. */
		String wanted() {
			Set<String> subjects = this.filter.subjects();
			boolean certain = this.filter.match() == Match.CERTAIN;
			return String.join(" and ",
					(subjects == null || isAboutOneSubject()) ? "true"
							: subjects.isEmpty() ? "false" : "c.subject_id in (:subjects)",
					(this.filter.measures().isEmpty() || isOfOneMeasure()) ? "true" : "c.measure in (:measures)",
					(this.filter.publishedSince() == null) ? "true"
							: published((certain ? "earliest" : "latest") + " >= :publishedSince"),
					(this.filter.publishedUntil() == null) ? "true"
							: published((certain ? "latest" : "earliest") + " <= :publishedUntil"),
					this.ended ? "true" : classes());
		}

		private static String published(String condition) {
			return "exists (select 1 from source s where s.id = c.source_id and s.published_" + condition + ")";
		}

		/** Passes every row of a class asked for, and maybe others. */
		private String classes() {
			boolean all = this.filter.classes().isEmpty() || this.filter.classes().contains(ChangeClass.NEW);
			if (all && this.filter.threshold() == null) {
				return "true";
			}
			boolean others = !List.of(ChangeClass.WITHDRAWN, ChangeClass.OUR_CORRECTION)
				.containsAll(this.filter.classes());
			return "(" + String.join(" or ", this.filter.hasCorrections() ? CORRECTION : "false",
					(all || this.filter.classes().contains(ChangeClass.WITHDRAWN)) ? WITHDRAWAL : "false",
					(all || others) ? IN_COMPANY : "false") + ")";
		}

	}

}
