package org.outlay.facts.claim.dictionary;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dictionary of units, currencies aside. */
@Component
public record Units(JdbcClient jdbc) {

	/** Their codes in alphabetical order. */
	public List<String> codes() {
		return this.jdbc.sql("select code from unit where kind <> 'money' order by code").query(String.class).list();
	}

}
