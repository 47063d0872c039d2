package org.outlay.facts.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records of how sources were read: their dossiers, the lines passed over, and the
 * origins they name.
 */
@Component
public record ReadingNotes(JdbcClient jdbc) {

	/** The text of the dossier a source was imported as; empty if there is none. */
	public Optional<String> dossier(String sourceId) {
		return this.jdbc.sql("select content from dossier where source_id = ?")
			.param(sourceId)
			.query(String.class)
			.optional();
	}

	/** Lines with figures but no claim, in the order of the text. */
	public List<PassedOver> passedOver(String sourceId) {
		return this.jdbc.sql("select line, why from passed_over where source_id = ? order by line")
			.param(sourceId)
			.query(PassedOver.class)
			.list();
	}

	/** The sources this one names as origins, in the order of its dossier. */
	public List<CitedOrigin> citations(String sourceId) {
		return this.jdbc.sql("""
				select c.cited_id as id, s.publisher_id as publisher, c.line, c.note
				from citation c join source s on s.id = c.cited_id
				where c.source_id = ?
				order by c.position
				""").param(sourceId).query(CitedOrigin.class).list();
	}

	/** Mentions of these sources as origins, sorted by the source that names them. */
	public List<Naming> namings(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.jdbc.sql("""
				select source_id as source, cited_id as cited, line, note from citation
				where cited_id in (:ids) order by source_id, position
				""").param("ids", ids).query(Naming.class).list();
	}

	/**
	 * A mention of a source as the origin of another.
	 *
	 * @param source id of the source that names the origin
	 * @param cited id of the origin
	 * @param line counted from 1
	 */
	public record Naming(String source, String cited, int line, @Nullable String note) {
	}

	/**
	 * A source that another source names as the origin of its report.
	 *
	 * @param id id of the origin, which Outlay may not have read
	 * @param publisher id of its publisher as named
	 * @param line line that names it, counted from 1
	 * @param note our own words
	 */
	public record CitedOrigin(String id, @Nullable String publisher, int line, @Nullable String note) {
	}

	/**
	 * A line with figures but no claim, counted from 1, and the reason in our own words.
	 */
	public record PassedOver(int line, String why) {
	}

}
