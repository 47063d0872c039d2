package org.outlay.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what there is about or from each of some things, by their ids; those without are
 * absent.
 */
@Repository
public class Tallies {

	private final JdbcClient jdbc;

	Tallies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Standing claims about subjects. */
	public Map<String, Long> claimsAbout(Collection<String> subjectIds) {
		return count("subject_id", "claim", "recorded_to is null", subjectIds);
	}

	/** Standing claims taken from sources. */
	public Map<String, Long> claimsFrom(Collection<String> sourceIds) {
		return count("source_id", "claim", "recorded_to is null", sourceIds);
	}

	/** Events taken from sources. */
	public Map<String, Long> eventsFrom(Collection<String> sourceIds) {
		return count("source_id", "event", "true", sourceIds);
	}

	/** Attributes of subjects taken from sources. */
	public Map<String, Long> statementsFrom(Collection<String> sourceIds) {
		return count("source_id", "statement", "true", sourceIds);
	}

	/** Standing claims of measures. */
	public Map<String, Long> claimsOf(Collection<String> measures) {
		return count("measure", "claim", "recorded_to is null", measures);
	}

	private Map<String, Long> count(String column, String table, String condition, Collection<String> ids) {
		Map<String, Long> counts = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select %1$s, count(*) from %2$s where %3$s and %1$s in (:ids) group by %1$s
					""".formatted(column, table, condition)).param("ids", ids).query((row) -> {
				counts.put(row.getString(1), row.getLong(2));
			});
		}
		return counts;
	}

}
