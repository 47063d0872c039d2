package org.outlay.readings.conversion;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.VisibleClaims;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds exchange rates that sources imply by printing one amount in two currencies: in
 * one place, of one subject, measure, part and time, and both as points.
 */
@Service
public record ImpliedRates(JdbcClient jdbc, Ledger ledger, Conversions conversions) {

	/** The most claims read. */
	private static final int MOST = 1000;

	/** The rates implied by all public claims, by subject, measure and period. */
	public List<ImpliedRate> all(AsOf asOf) {
		VisibleClaims visibleClaims = new VisibleClaims(asOf);
		List<String> ids = this.jdbc.sql("""
				with seen as (select c.* from claim c where c.unit_kind = 'money' and %s)
				select s.id from seen s
				join (select source_id, locator_kind, locator_at, subject_id, measure from seen
				      group by source_id, locator_kind, locator_at, subject_id, measure
				      having count(distinct unit) > 1) place
				  on place.source_id = s.source_id and place.locator_kind = s.locator_kind
				 and place.locator_at = s.locator_at and place.subject_id = s.subject_id and place.measure = s.measure
				order by s.id
				limit :most
				""".formatted(visibleClaims.condition()))
			.params(visibleClaims.parameters())
			.param("most", MOST)
			.query(String.class)
			.list();
		return ids.isEmpty() ? List.of() : in(this.ledger.all(ClaimFilter.at(asOf).withIds(ids)), asOf);
	}

	/** The rates implied by some figures, beside ours of those published by the day. */
	public List<ImpliedRate> in(List<Figure> figures, AsOf asOf) {
		List<ImpliedRate> implied = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			for (int j = i + 1; j < figures.size(); j++) {
				if (ImpliedRate.isImplied(figures.get(i), figures.get(j))) {
					implied.add(ImpliedRate.of(figures.get(i), figures.get(j), (one, other) -> ours(one, other, asOf)));
				}
			}
		}
		return implied;
	}

	private @Nullable Quote ours(Figure figure, Figure in, AsOf asOf) {
		RateChoice choice = RateChoice.AUTO.knownOn(asOf.day());
		return (this.conversions.convert(figure, in.amount().unit(), choice) instanceof Converted.Value value)
				? value.quote() : null;
	}

}
