package org.outlay.facts.claim.query;

import java.time.Instant;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Claim;
import org.outlay.values.period.Period;

/**
 * A selection of whole quantities: whatever narrows it, of each quantity it takes every
 * claim on record. A null condition lets all through.
 *
 * @param claims the claims of these quantities
 */
public record QuantityFilter(ClaimFilter claims) {

	/**
	 * Every quantity as recorded at a moment.
	 * @param moment null for now
	 */
	public static QuantityFilter recorded(@Nullable Instant moment) {
		return new QuantityFilter(ClaimFilter.recorded(moment));
	}

	/** Quantities whose claims are of one entity. */
	public QuantityFilter only(Class<? extends Claim> entity) {
		return new QuantityFilter(this.claims.only(entity));
	}

	public QuantityFilter about(@Nullable Collection<String> subjects) {
		return new QuantityFilter(this.claims.about(subjects));
	}

	public QuantityFilter ofMeasure(@Nullable String measure) {
		return new QuantityFilter(this.claims.ofMeasure(measure));
	}

	public QuantityFilter ofMeasures(Collection<String> measures) {
		return new QuantityFilter(this.claims.ofMeasures(measures));
	}

	public QuantityFilter ofFamily(@Nullable String family) {
		return new QuantityFilter(this.claims.ofFamily(family));
	}

	/** Quantities that are not broken down. */
	public QuantityFilter unbroken() {
		return new QuantityFilter(this.claims.whole());
	}

	/** Quantities whose period shares a day with this one. */
	public QuantityFilter within(@Nullable Period period) {
		return new QuantityFilter(this.claims.within(period));
	}

}
