package org.outlay.facts.claim.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/**
 * For SQL of readings: which claims a point of view lets through, as
 * {@link ClaimFilter#at}.
 *
 * @param asOf absent for every claim that stands
 */
public record VisibleClaims(@Nullable AsOf asOf) {

	/** Every claim that stands. */
	public static final VisibleClaims ALL = new VisibleClaims(null);

	/** A condition on the claim {@code c}. */
	public String condition() {
		if (this.asOf == null) {
			return "c.recorded_to is null";
		}
		String bound = (this.asOf.match() == Match.CERTAIN) ? "published_latest" : "published_earliest";
		return ((this.asOf.recorded() == null) ? "c.recorded_to is null"
				: "c.recorded_from <= :sightMoment and (c.recorded_to is null or c.recorded_to > :sightMoment)")
				+ " and exists (select 1 from source seen where seen.id = c.source_id and seen." + bound
				+ " <= :sightDay)";
	}

	/** The parameters of the condition. */
	public Map<String, Object> parameters() {
		if (this.asOf == null) {
			return Map.of();
		}
		Instant moment = this.asOf.recorded();
		return (moment != null) ? Map.of("sightDay", this.asOf.day(), "sightMoment", moment.atOffset(ZoneOffset.UTC))
				: Map.of("sightDay", this.asOf.day());
	}

}
