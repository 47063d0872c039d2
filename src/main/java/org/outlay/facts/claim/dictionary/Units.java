package org.outlay.facts.claim.dictionary;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dictionary of units, currencies aside. */
@Repository
public class Units {

	private final JdbcClient jdbc;

	Units(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Their codes in alphabetical order. */
	public List<String> codes() {
		return this.jdbc.sql("select code from unit where kind <> 'money' order by code").query(String.class).list();
	}

}
