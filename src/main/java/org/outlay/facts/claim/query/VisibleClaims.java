package org.outlay.facts.claim.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/**
 * The claims visible from a point of view, as {@link ClaimFilter#at}, for the SQL of
 * readings.
 *
 * @param asOf null for every current claim
 */
public record VisibleClaims(@Nullable AsOf asOf) {

	/** Every current claim. */
	public static final VisibleClaims ALL = new VisibleClaims(null);

	/** A condition on the claim {@code c}. */
	public String condition() {
		if (this.asOf == null) {
			return "c.recorded_to is null";
		}
		String bound = (this.asOf.match() == Match.CERTAIN) ? "published_latest" : "published_earliest";
		return ((this.asOf.recorded() == null) ? "c.recorded_to is null"
				: "c.recorded_from <= :visibleMoment and (c.recorded_to is null or c.recorded_to > :visibleMoment)")
				+ " and exists (select 1 from source seen where seen.id = c.source_id and seen." + bound
				+ " <= :visibleDay)";
	}

	/** The parameters of the condition. */
	public Map<String, Object> parameters() {
		if (this.asOf == null) {
			return Map.of();
		}
		Instant moment = this.asOf.recorded();
		return (moment != null)
				? Map.of("visibleDay", this.asOf.day(), "visibleMoment", moment.atOffset(ZoneOffset.UTC))
				: Map.of("visibleDay", this.asOf.day());
	}

}
