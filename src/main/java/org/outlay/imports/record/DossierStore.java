package org.outlay.imports.record;

import java.time.Instant;
import java.util.List;

import org.outlay.facts.event.Event;
import org.outlay.facts.source.ReadingNotes.CitedOrigin;
import org.outlay.facts.source.ReadingNotes.PassedOver;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Tier;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.Dossier.Mention;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records checked dossiers. Everything a source states besides claims is replaced by what
 * its dossier states now; claims are versioned. It writes by JDBC, since it runs before
 * JPA starts.
 */
final class DossierStore {

	private final JdbcClient jdbc;

	private final Instant now;

	DossierStore(JdbcClient jdbc, Instant now) {
		this.jdbc = jdbc;
		this.now = now;
	}

	void write(List<Dossier> dossiers) {
		Resolution resolution = new Resolution(this.jdbc);
		dossiers.forEach((dossier) -> dossier.mentions().forEach(resolution::introduce));
		TaxonomyStore taxonomies = new TaxonomyStore(this.jdbc);
		taxonomies.introduce(dossiers);
		// a source may retell one that is recorded after it
		dossiers.forEach((dossier) -> row(dossier.source()).without(List.of("based_on")).put(this.jdbc, "id"));
		dossiers.forEach(this::citations);
		dossiers.forEach((dossier) -> row(dossier.source()).put(this.jdbc, "id"));
		dossiers.forEach(this::facts);
		dossiers.forEach((dossier) -> dossier.events().forEach((event) -> row(event).put(this.jdbc, "id")));
		dossiers.forEach((dossier) -> taxonomies.write(dossier.source().id(), dossier.taxonomies()));
		new ClaimStore(this.jdbc, this.now).write(dossiers);
		resolution.resolve();
	}

	private static DatabaseRow row(Object entity) {
		return EntityRows.of(entity).get(0);
	}

	private void citations(Dossier dossier) {
		String source = dossier.source().id();
		this.jdbc.sql("delete from citation where source_id = ?").param(source).update();
		int position = 0;
		for (CitedOrigin citation : dossier.citations()) {
			cited(citation);
			DatabaseRow.insert(this.jdbc,
					List.of(DatabaseRow.of("citation")
						.with("source_id", source)
						.with("position", position++)
						.with("cited_id", citation.id())
						.with("line", citation.line())
						.with("note", citation.note())));
		}
	}

	/** A source that is only cited gets a row of its own, unless it has been read. */
	private void cited(CitedOrigin citation) {
		boolean read = this.jdbc.sql("select count(*) from source where id = ? and tier <> ?")
			.params(citation.id(), Tier.CITED.code())
			.query(Integer.class)
			.single() > 0;
		if (!read) {
			row(new Source(citation.id(), citation.publisher())).put(this.jdbc, "id");
		}
	}

	private void facts(Dossier dossier) {
		String source = dossier.source().id();
		this.jdbc.sql("delete from event_subject where event_id in (select id from event where source_id = ?)")
			.param(source)
			.update();
		for (String table : List.of("source_author", "passed_over", "statement", "role")) {
			this.jdbc.sql("delete from " + table + " where source_id = ?").param(source).update();
		}
		DatabaseRow.insert(this.jdbc, EntityRows.collections(dossier.source()));
		DatabaseRow.insert(this.jdbc, dossier.passedOver().stream().map((line) -> passedOver(source, line)).toList());
		insert(dossier.mentions().stream().map(Mention::statements).flatMap(List::stream).toList());
		insert(dossier.mentions().stream().map(Mention::roles).flatMap(List::stream).toList());
		events(source, dossier.events());
		DatabaseRow.insert(this.jdbc,
				dossier.events().stream().map(EntityRows::collections).flatMap(List::stream).toList());
	}

	/** Keeps the rows of events, to which events of other sources may point. */
	private void events(String source, List<Event> events) {
		this.jdbc.sql("update event set ordinal = -1 - ordinal where source_id = ?").param(source).update();
		events.forEach((event) -> row(event).without(List.of("same_as", "fulfils")).put(this.jdbc, "id"));
		this.jdbc.sql("delete from event where source_id = ? and ordinal < 0").param(source).update();
	}

	private void insert(List<?> entities) {
		DatabaseRow.insert(this.jdbc, entities.stream().map(DossierStore::row).toList());
	}

	private static DatabaseRow passedOver(String source, PassedOver line) {
		return DatabaseRow.of("passed_over")
			.with("source_id", source)
			.with("line", line.line())
			.with("why", line.why());
	}

}
