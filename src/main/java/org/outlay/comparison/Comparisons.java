package org.outlay.comparison;

import java.util.HashSet;

import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.ledger.Ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Builds comparison tables from the ledger. */
@Service
public class Comparisons {

	private final Ledger ledger;

	private final JdbcClient jdbc;

	Comparisons(Ledger ledger, JdbcClient jdbc) {
		this.ledger = ledger;
		this.jdbc = jdbc;
	}

	/** All capital expenditure that passes the filter, by company and year. */
	public CapexTable capex(ClaimFilter filter) {
		HashSet<String> groups = new HashSet<>(
				this.jdbc.sql("select id from company where kind = 'group'").query(String.class).list());
		return CapexTable.of(this.ledger.all(filter.ofType(ClaimType.CAPEX)), groups);
	}

}
