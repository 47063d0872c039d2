package org.outlay.readings.ledger;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the subjects of a country through the company behind them. */
@Component
public record SubjectCountries(JdbcClient jdbc) {

	/** The most parents followed, in case two divisions name each other. */
	private static final int DEPTH = 9;

	/**
	 * Ids of the companies of a country, of their divisions that have none of their own,
	 * and of the models and products of them all.
	 * @param country ISO 3166-1 alpha-2
	 */
	public Set<String> subjects(String country) {
		return new HashSet<>(this.jdbc.sql("""
				with recursive home (id, depth) as (
				  select id, 0 from company where country = :country
				  union all
				  select d.id, h.depth + 1 from company d join home h on d.parent_id = h.id
				  where d.country is null and h.depth < :depth
				)
				select id from home
				union
				select m.id from ai_model m join home h on h.id = m.developer_id
				union
				select p.id from product p join home h on h.id = p.owner_id
				""").param("country", country).param("depth", DEPTH).query(String.class).list());
	}

}
