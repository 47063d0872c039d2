package org.outlay.change;

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
class Log {

	private final JdbcClient jdbc;

	Log(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next entries after a position, or from the start; fewer than asked for only
	 * where the list ends.
	 */
	List<Entry> read(ChangeFilter filter, boolean newestFirst, @Nullable Position after, int limit) {
		Stream<Entry> begun = entries(new Stretch(filter, newestFirst, false), after, limit).stream();
		Stream<Entry> ended = filter.hasCorrections()
				? entries(new Stretch(filter, newestFirst, true), after, limit).stream() : Stream.of();
		Comparator<Entry> order = Comparator.comparing(Entry::position);
		return Stream.concat(begun, ended).sorted(newestFirst ? order.reversed() : order).limit(limit).toList();
	}

	/** What is left of the moment, then what lies beyond: each follows the index. */
	private List<Entry> entries(Stretch stretch, @Nullable Position after, int limit) {
		if (after == null) {
			return query(stretch, "true", Map.of(), limit);
		}
		Map<String, Object> place = Map.of("moment", time(after.moment()), "row", after.row());
		String sign = stretch.newestFirst() ? "<" : ">";
		List<Entry> entries = new ArrayList<>(
				query(stretch, stretch.moment() + " = :moment and c.row_id " + sign + " :row", place, limit));
		if (entries.size() < limit) {
			entries.addAll(query(stretch, stretch.moment() + " " + sign + " :moment",
					Map.of("moment", time(after.moment())), limit - entries.size()));
		}
		return entries;
	}

	private List<Entry> query(Stretch stretch, String place, Map<String, Object> where, int limit) {
		Map<String, Object> parameters = new HashMap<>(stretch.parameters());
		parameters.putAll(where);
		return this.jdbc.sql("""
				select c.row_id, c.id, c.version, %s as happened, case when %s then 1 else 0 end as wanted
				from claim c where %s and %s order by %s limit :limit
				""".formatted(stretch.moment(), stretch.wanted(), stretch.keys(), place, stretch.order()))
			.params(parameters)
			.param("limit", limit)
			.query((row, number) -> new Entry(
					new Position(row.getTimestamp("happened").toInstant(), row.getLong("row_id")), row.getString("id"),
					row.getInt("version"), stretch.ended(), row.getInt("wanted") == 1))
			.list();
	}

	private static Object time(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
