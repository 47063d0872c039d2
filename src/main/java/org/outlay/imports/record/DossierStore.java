package org.outlay.imports.record;

import java.time.Instant;
import java.util.List;

import org.outlay.facts.event.EventKind;
import org.outlay.facts.source.CitedOrigin;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.PassedOver;
import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.SubjectType;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.Dossier.Attribute;
import org.outlay.imports.dossier.Dossier.Happening;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.Dossier.Office;
import org.outlay.imports.dossier.Dossier.Publication;
import org.outlay.values.period.Period;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records checked dossiers. What a source states besides claims is replaced by what its
 * dossier says now; claims are versioned. It writes through plain JDBC, since it runs
 * before JPA has started.
 */
final class DossierStore {

	private final JdbcClient jdbc;

	private final Instant now;

	DossierStore(JdbcClient jdbc, Instant now) {
		this.jdbc = jdbc;
		this.now = now;
	}

	void write(List<Dossier> dossiers) {
		dossiers.forEach((dossier) -> dossier.mentions().forEach(this::introduce));
		TaxonomyStore taxonomies = new TaxonomyStore(this.jdbc);
		taxonomies.introduce(dossiers);
		dossiers.forEach((dossier) -> publication(dossier.source()));
		dossiers.forEach(this::citations);
		dossiers.stream().map(Dossier::source).forEach(this::origin);
		dossiers.forEach(this::facts);
		dossiers.forEach((dossier) -> taxonomies.write(dossier.source().id(), dossier.taxonomies()));
		new ClaimStore(this.jdbc, this.now).write(dossiers);
		new Resolution(this.jdbc).resolve();
	}

	/**
	 * Gives a subject its row, so that anything may refer to it; its attributes are
	 * resolved at the end.
	 */
	private void introduce(Mention mention) {
		boolean recorded = this.jdbc.sql("select count(*) from subject where id = ?")
			.param(mention.id())
			.query(Integer.class)
			.single() > 0;
		if (recorded) {
			return;
		}
		DatabaseRow.of("subject")
			.with("id", mention.id())
			.with("type", mention.type().code())
			.with("name", mention.name())
			.insert(this.jdbc);
		DatabaseRow typed = DatabaseRow.of(table(mention.type())).with("id", mention.id());
		((mention.type() != SubjectType.PERSON) ? typed.with("kind", mention.value(Property.KIND)) : typed)
			.insert(this.jdbc);
	}

	static String table(SubjectType type) {
		return (type == SubjectType.MODEL) ? "ai_model" : type.code();
	}

	private void publication(Publication source) {
		DatabaseRow.of("source")
			.with("prefix", source.prefix())
			.with("title", source.title())
			.with("publisher_id", source.publisher())
			.with("language", source.language())
			.with("kind", source.kind().code())
			.with("tier", source.tier().code())
			.with("link", source.link())
			.with("licence", source.licence())
			.with("accessed", source.accessed())
			.with("published_earliest", source.published().earliest())
			.with("published_latest", source.published().latest())
			.with("note", source.note())
			.put(this.jdbc, "id", source.id());
	}

	private void origin(Publication source) {
		DatabaseRow.of("source").with("based_on", source.basedOn()).put(this.jdbc, "id", source.id());
	}

	private void citations(Dossier dossier) {
		String source = dossier.source().id();
		this.jdbc.sql("delete from citation where source_id = ?").param(source).update();
		int position = 0;
		for (CitedOrigin citation : dossier.citations()) {
			cited(citation);
			DatabaseRow.of("citation")
				.with("source_id", source)
				.with("position", position++)
				.with("cited_id", citation.id())
				.with("line", citation.line())
				.with("note", citation.note())
				.insert(this.jdbc);
		}
	}

	/** A source only cited gets a row of its own, unless it has been read. */
	private void cited(CitedOrigin citation) {
		boolean read = this.jdbc.sql("select count(*) from source where id = ? and tier <> ?")
			.params(citation.id(), Tier.CITED.code())
			.query(Integer.class)
			.single() > 0;
		if (!read) {
			DatabaseRow.of("source")
				.with("title", "[Cited, not read by Outlay]")
				.with("publisher_id", citation.publisher())
				.with("kind", "article")
				.with("tier", Tier.CITED.code())
				.with("licence", "Not read.")
				.put(this.jdbc, "id", citation.id());
		}
	}

	private void facts(Dossier dossier) {
		String source = dossier.source().id();
		for (String table : List.of("source_author", "passed_over", "statement", "role")) {
			this.jdbc.sql("delete from " + table + " where source_id = ?").param(source).update();
		}
		this.jdbc.sql("delete from event_subject where event_id in (select id from event where source_id = ?)")
			.param(source)
			.update();
		this.jdbc.sql("delete from event where source_id = ?").param(source).update();
		int position = 0;
		for (String author : dossier.source().authors()) {
			DatabaseRow.of("source_author")
				.with("source_id", source)
				.with("position", position++)
				.with("name", author)
				.insert(this.jdbc);
		}
		for (PassedOver line : dossier.passedOver()) {
			DatabaseRow.of("passed_over")
				.with("source_id", source)
				.with("line", line.line())
				.with("why", line.why())
				.insert(this.jdbc);
		}
		mentions(source, dossier.mentions());
		int ordinal = 0;
		for (Happening event : dossier.events()) {
			event(source, ordinal++, event);
		}
	}

	private void mentions(String source, List<Mention> mentions) {
		int ordinal = 0;
		for (Mention mention : mentions) {
			for (Attribute attribute : mention.attributes()) {
				Locator locator = attribute.locator();
				DatabaseRow.of("statement")
					.with("source_id", source)
					.with("ordinal", ordinal++)
					.with("subject_id", mention.id())
					.with("property", attribute.property().code())
					.with("stated", attribute.value())
					.with("locator_kind", (locator != null) ? locator.kind() : null)
					.with("locator_at", (locator != null) ? locator.at() : null)
					.insert(this.jdbc);
			}
			for (Office office : mention.roles()) {
				DatabaseRow.of("role")
					.with("source_id", source)
					.with("ordinal", ordinal++)
					.with("person_id", mention.id())
					.with("organisation_id", office.organisation())
					.with("title", office.title())
					.with("former", office.former())
					.with("locator_kind", office.locator().kind())
					.with("locator_at", office.locator().at())
					.insert(this.jdbc);
			}
		}
	}

	private void event(String source, int ordinal, Happening event) {
		Period date = event.date();
		EventKind kind = event.kind();
		DatabaseRow.of("event")
			.with("id", event.id())
			.with("source_id", source)
			.with("ordinal", ordinal)
			.with("kind", kind.code())
			.with("planned", event.planned())
			.with("title", event.title())
			.with("date_start", date.start())
			.with("date_end", date.end())
			.with("date_precision", date.precision().code())
			.with("printed", event.printed())
			.with("note", event.note())
			.with("locator_kind", event.locator().kind())
			.with("locator_at", event.locator().at())
			.insert(this.jdbc);
		int position = 0;
		for (String subject : event.subjects()) {
			DatabaseRow.of("event_subject")
				.with("event_id", event.id())
				.with("position", position++)
				.with("subject_id", subject)
				.insert(this.jdbc);
		}
	}

}
