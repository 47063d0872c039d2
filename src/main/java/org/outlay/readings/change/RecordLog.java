package org.outlay.readings.change;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened to the record, read stretch by stretch along an index: so many rows are
 * looked at as are asked for, however many there are.
 */
@Repository
class RecordLog {

	private final JdbcClient jdbc;

	RecordLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next entries after a position, or from the start; fewer than asked for only
	 * where the list ends.
	 */
	List<Event> read(ChangeFilter filter, boolean newestFirst, @Nullable ChangeCursor after, int limit) {
		Stream<Event> begun = entries(new Query(filter, newestFirst, false), after, limit).stream();
		Stream<Event> ended = filter.hasCorrections()
				? entries(new Query(filter, newestFirst, true), after, limit).stream() : Stream.of();
		Comparator<Event> order = Comparator.comparing(Event::position);
		return Stream.concat(begun, ended).sorted(newestFirst ? order.reversed() : order).limit(limit).toList();
	}

	/** What is left of the moment, then what lies beyond: each follows the index. */
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
		Map<String, Object> parameters = new HashMap<>(query.parameters());
		parameters.putAll(where);
		return this.jdbc.sql("""
				select c.row_id, c.id, c.version, %s as happened, case when %s then 1 else 0 end as wanted
				from claim c where %s and %s order by %s limit :limit
				""".formatted(query.moment(), query.wanted(), query.keys(), place, query.order()))
			.params(parameters)
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
	 * Something that happened to the record: a version of a claim was taken in, or ended
	 * without another one in its place.
	 *
	 * @param claim the id of the claim
	 * @param end whether the version ended
	 * @param wanted whether it may be one of the changes asked for
	 */
	record Event(ChangeCursor position, String claim, int version, boolean end, boolean wanted) {

		/** Never moves: a version is taken in once and ends once. */
		String id() {
			return this.claim + "." + this.version + (this.end ? ".end" : "");
		}

		/** What {@link #key} of its figure is. */
		String key() {
			return key(this.claim, this.version);
		}

		static String key(String claim, int version) {
			return claim + "." + version;
		}

	}

	/**
	 * Conditions in SQL on a claim {@code c}: those an index serves, by which rows are
	 * found, and those each row found is then asked.
	 *
	 * @param ended whether versions that ended are read, or those that were taken in
	 */
	record Query(ChangeFilter filter, boolean newestFirst, boolean ended) {

		/** A bound in every query leads it to the index. */
		private static final Instant LONG_AGO = Instant.parse("1000-01-01T00:00:00Z");

		private static final String NOT_REPLACED = """
				c.recorded_to is not null and not exists (select 1 from claim n
				  where n.id = c.id and n.version = c.version + 1 and n.recorded_from = c.recorded_to)""";

		private static final String CORRECTION = "c.version > 1 or c.corrects is not null";

		private static final String WITHDRAWAL = "c.revises is not null and c.amount_kind = 'undisclosed'";

		/** What has nothing before it is new, and of no other class. */
		private static final String IN_COMPANY = """
				c.revises is not null or exists (select 1 from claim d
				  where d.subject_id = c.subject_id and d.measure = c.measure and d.row_id <> c.row_id
				    and (d.period_start = c.period_start or (d.period_start is null and c.period_start is null))
				    and (d.period_end = c.period_end or (d.period_end is null and c.period_end is null)))""";

		/** When it happened. */
		String moment() {
			return this.ended ? "c.recorded_to" : "c.recorded_from";
		}

		/** Along one of the indexes. */
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

		/** By which rows are found. */
		String keys() {
			List<String> conditions = new ArrayList<>();
			if (isAboutOneSubject()) {
				conditions.add("c.subject_id in (:subjects)");
			}
			if (isOfOneMeasure()) {
				conditions.add("c.measure in (:measures)");
			}
			conditions.add(moment() + " > :since");
			if (this.filter.until() != null) {
				conditions.add(moment() + " <= :until");
			}
			if (this.ended) {
				conditions.add(NOT_REPLACED);
			}
			return join(conditions);
		}

		/** What each row found is asked. */
		String wanted() {
			List<String> conditions = new ArrayList<>();
			if (this.filter.subjects() != null && !isAboutOneSubject()) {
				conditions.add(this.filter.subjects().isEmpty() ? "false" : "c.subject_id in (:subjects)");
			}
			if (!this.filter.measures().isEmpty() && !isOfOneMeasure()) {
				conditions.add("c.measure in (:measures)");
			}
			if (this.filter.publishedSince() != null) {
				conditions.add(published((this.filter.isCertain() ? "earliest" : "latest") + " >= :publishedSince"));
			}
			if (this.filter.publishedUntil() != null) {
				conditions.add(published((this.filter.isCertain() ? "latest" : "earliest") + " <= :publishedUntil"));
			}
			if (!this.ended) {
				conditions.add(classes());
			}
			return join(conditions);
		}

		private static String published(String condition) {
			return "exists (select 1 from source s where s.id = c.source_id and s.published_" + condition + ")";
		}

		/** No row of a class asked for fails it; the others may pass. */
		private String classes() {
			boolean all = this.filter.classes().isEmpty() || this.filter.classes().contains(ChangeClass.NEW);
			if (all && this.filter.threshold() == null) {
				return "true";
			}
			List<String> conditions = new ArrayList<>();
			if (this.filter.hasCorrections()) {
				conditions.add(CORRECTION);
			}
			if (all || this.filter.classes().contains(ChangeClass.WITHDRAWN)) {
				conditions.add(WITHDRAWAL);
			}
			if (all || !List.of(ChangeClass.WITHDRAWN, ChangeClass.OUR_CORRECTION).containsAll(this.filter.classes())) {
				conditions.add(IN_COMPANY);
			}
			return "(" + String.join(" or ", conditions) + ")";
		}

		private static String join(List<String> conditions) {
			return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
		}

		Map<String, Object> parameters() {
			Map<String, Object> parameters = new HashMap<>();
			put(parameters, "subjects", this.filter.subjects());
			parameters.put("measures", this.filter.measures());
			Instant since = (this.filter.since() != null) ? this.filter.since() : LONG_AGO;
			parameters.put("since", since.atOffset(ZoneOffset.UTC));
			put(parameters, "until",
					(this.filter.until() != null) ? this.filter.until().atOffset(ZoneOffset.UTC) : null);
			put(parameters, "publishedSince", this.filter.publishedSince());
			put(parameters, "publishedUntil", this.filter.publishedUntil());
			return parameters;
		}

		private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
			if (value != null) {
				parameters.put(name, value);
			}
		}

	}

}
