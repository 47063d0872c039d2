package org.outlay.source;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A line of a source that has figures but no claim.
 *
 * @param line counted from 1
 * @param why the reason, in our own words
 */
public record PassedOver(int line, String why) {

	/** Those of one source, in the order of the text. */
	public static List<PassedOver> of(String sourceId, JdbcClient jdbc) {
		return jdbc.sql("select line, why from passed_over where source_id = ? order by line")
			.param(sourceId)
			.query(PassedOver.class)
			.list();
	}

}
