package org.outlay.readings.counts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.query.VisibleClaims;
import org.outlay.values.period.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what there is about or from each of some things, by their ids; those without are
 * absent.
 */
@Repository
public class CountsById {

	private final JdbcClient jdbc;

	CountsById(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Standing claims about subjects. */
	public Map<String, Long> claimsAbout(Collection<String> subjectIds) {
		return claims("subject_id", subjectIds, null);
	}

	/** Claims about subjects that were public. */
	public Map<String, Long> claimsAbout(Collection<String> subjectIds, AsOf asOf) {
		return claims("subject_id", subjectIds, asOf);
	}

	/** Standing claims taken from sources. */
	public Map<String, Long> claimsFrom(Collection<String> sourceIds) {
		return claims("source_id", sourceIds, null);
	}

	/** Claims taken from sources that were public. */
	public Map<String, Long> claimsFrom(Collection<String> sourceIds, AsOf asOf) {
		return claims("source_id", sourceIds, asOf);
	}

	/** Events taken from sources. */
	public Map<String, Long> eventsFrom(Collection<String> sourceIds) {
		return count("source_id", "event", sourceIds);
	}

	/** Attributes of subjects taken from sources. */
	public Map<String, Long> statementsFrom(Collection<String> sourceIds) {
		return count("source_id", "statement", sourceIds);
	}

	/** Claims of measures that were public. */
	public Map<String, Long> claimsOf(Collection<String> measures, AsOf asOf) {
		return claims("measure", measures, asOf);
	}

	private Map<String, Long> claims(String column, Collection<String> ids, @Nullable AsOf asOf) {
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		return count("c." + column, "claim c", visibleClaims.condition(), visibleClaims.parameters(), ids);
	}

	private Map<String, Long> count(String column, String table, Collection<String> ids) {
		return count(column, table, "true", Map.of(), ids);
	}

	private Map<String, Long> count(String column, String table, String condition, Map<String, Object> parameters,
			Collection<String> ids) {
		Map<String, Long> counts = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select %1$s, count(*) from %2$s where %3$s and %1$s in (:ids) group by %1$s
					""".formatted(column, table, condition)).params(parameters).param("ids", ids).query((row) -> {
				counts.put(row.getString(1), row.getLong(2));
			});
		}
		return counts;
	}

}
