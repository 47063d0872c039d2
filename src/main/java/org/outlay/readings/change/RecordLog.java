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
	List<RecordEvent> read(ChangeFilter filter, boolean newestFirst, @Nullable ChangeCursor after, int limit) {
		Stream<RecordEvent> begun = entries(new ChangeQuery(filter, newestFirst, false), after, limit).stream();
		Stream<RecordEvent> ended = filter.hasCorrections()
				? entries(new ChangeQuery(filter, newestFirst, true), after, limit).stream() : Stream.of();
		Comparator<RecordEvent> order = Comparator.comparing(RecordEvent::position);
		return Stream.concat(begun, ended).sorted(newestFirst ? order.reversed() : order).limit(limit).toList();
	}

	/** What is left of the moment, then what lies beyond: each follows the index. */
	private List<RecordEvent> entries(ChangeQuery changeQuery, @Nullable ChangeCursor after, int limit) {
		if (after == null) {
			return query(changeQuery, "true", Map.of(), limit);
		}
		Map<String, Object> place = Map.of("moment", time(after.moment()), "row", after.row());
		String sign = changeQuery.newestFirst() ? "<" : ">";
		List<RecordEvent> entries = new ArrayList<>(
				query(changeQuery, changeQuery.moment() + " = :moment and c.row_id " + sign + " :row", place, limit));
		if (entries.size() < limit) {
			entries.addAll(query(changeQuery, changeQuery.moment() + " " + sign + " :moment",
					Map.of("moment", time(after.moment())), limit - entries.size()));
		}
		return entries;
	}

	private List<RecordEvent> query(ChangeQuery changeQuery, String place, Map<String, Object> where, int limit) {
		Map<String, Object> parameters = new HashMap<>(changeQuery.parameters());
		parameters.putAll(where);
		return this.jdbc
			.sql("""
					select c.row_id, c.id, c.version, %s as happened, case when %s then 1 else 0 end as wanted
					from claim c where %s and %s order by %s limit :limit
					""".formatted(changeQuery.moment(), changeQuery.wanted(), changeQuery.keys(), place,
					changeQuery.order()))
			.params(parameters)
			.param("limit", limit)
			.query((row, number) -> new RecordEvent(
					new ChangeCursor(row.getTimestamp("happened").toInstant(), row.getLong("row_id")),
					row.getString("id"), row.getInt("version"), changeQuery.ended(), row.getInt("wanted") == 1))
			.list();
	}

	private static Object time(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
