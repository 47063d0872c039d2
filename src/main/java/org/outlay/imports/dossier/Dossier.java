package org.outlay.imports.dossier;

import java.util.List;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.Role;
import org.outlay.facts.source.ReadingNotes.CitedOrigin;
import org.outlay.facts.source.ReadingNotes.PassedOver;
import org.outlay.facts.source.Source;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.SubjectType;
import org.outlay.facts.taxonomy.Taxonomy;

/** A source and everything taken from it, in the order of the file. */
public record Dossier(Source source, List<CitedOrigin> citations, List<PassedOver> passedOver, List<Mention> mentions,
		List<Taxonomy> taxonomies, List<Event> events, List<ClaimContent> claims) {

	/**
	 * The statements of the source about one subject.
	 *
	 * @param statements starting with its name
	 */
	public record Mention(SubjectType type, String id, List<Statement> statements, List<Role> roles) {

		/** The statements of one attribute. */
		public List<Statement> all(Property property) {
			return this.statements.stream().filter((statement) -> statement.property() == property).toList();
		}

	}

}
