package org.outlay.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts what Outlay holds. */
@Service
public class Overview {

	private final JdbcClient jdbc;

	Overview(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Holdings holdings() {
		return this.jdbc.sql("""
				select (select count(*) from source where tier not in ('cited', 'editor')) as sources,
				       (select count(*) from claim where recorded_to is null) as claims,
				       (select count(*) from company) as companies,
				       (select count(*) from ai_model) as models,
				       (select count(*) from product) as products,
				       (select count(*) from person) as people,
				       (select count(*) from event) as events
				""").query(Holdings.class).single();
	}

	/**
	 * How many standing claims are about each of these subjects; those without are
	 * absent.
	 */
	public Map<String, Long> claimsAbout(Collection<String> subjectIds) {
		return counts(
				"select subject_id, count(*) from claim where recorded_to is null and subject_id in (:ids) group by subject_id",
				subjectIds);
	}

	/** How many standing claims were taken from each of these sources. */
	public Map<String, Long> claimsFrom(Collection<String> sourceIds) {
		return counts(
				"select source_id, count(*) from claim where recorded_to is null and source_id in (:ids) group by source_id",
				sourceIds);
	}

	/** How many events were taken from each of these sources. */
	public Map<String, Long> eventsFrom(Collection<String> sourceIds) {
		return counts("select source_id, count(*) from event where source_id in (:ids) group by source_id", sourceIds);
	}

	/** How many attributes of subjects were taken from each of these sources. */
	public Map<String, Long> statementsFrom(Collection<String> sourceIds) {
		return counts("select source_id, count(*) from statement where source_id in (:ids) group by source_id",
				sourceIds);
	}

	/** How many standing claims there are of each of these measures. */
	public Map<String, Long> claimsOf(Collection<String> measures) {
		return counts(
				"select measure, count(*) from claim where recorded_to is null and measure in (:ids) group by measure",
				measures);
	}

	private Map<String, Long> counts(String sql, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<String, Long> counts = new HashMap<>();
		this.jdbc.sql(sql).param("ids", ids).query((row) -> {
			counts.put(row.getString(1), row.getLong(2));
		});
		return counts;
	}

	/** How many there are of each; claims that stand, sources that were read. */
	public record Holdings(long sources, long claims, long companies, long models, long products, long people,
			long events) {

	}

}
