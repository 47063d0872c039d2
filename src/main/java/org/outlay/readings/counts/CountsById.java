package org.outlay.readings.counts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.query.VisibleClaims;
import org.outlay.values.period.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts claims, events and statements by the ids given, without ids that have none. */
@Component
public record CountsById(JdbcClient jdbc) {

	/** Current claims about subjects. */
	public Map<String, Long> claimsAbout(Collection<String> subjectIds) {
		return claims("subject_id", subjectIds, null);
	}

	/** Claims about subjects that were public. */
	public Map<String, Long> claimsAbout(Collection<String> subjectIds, AsOf asOf) {
		return claims("subject_id", subjectIds, asOf);
	}

	/** Current claims from sources. */
	public Map<String, Long> claimsFrom(Collection<String> sourceIds) {
		return claims("source_id", sourceIds, null);
	}

	/** Claims from sources that were public. */
	public Map<String, Long> claimsFrom(Collection<String> sourceIds, AsOf asOf) {
		return claims("source_id", sourceIds, asOf);
	}

	public Map<String, Long> eventsFrom(Collection<String> sourceIds) {
		return count("source_id", "event", "true", Map.of(), sourceIds);
	}

	public Map<String, Long> statementsFrom(Collection<String> sourceIds) {
		return count("source_id", "statement", "true", Map.of(), sourceIds);
	}

	public Map<String, Long> claimsOf(Collection<String> measures, AsOf asOf) {
		return claims("measure", measures, asOf);
	}

	private Map<String, Long> claims(String column, Collection<String> ids, @Nullable AsOf asOf) {
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		return count("c." + column, "claim c", visibleClaims.condition(), visibleClaims.parameters(), ids);
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
