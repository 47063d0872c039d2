package org.outlay.imports.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.Claims;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.event.Events;
import org.outlay.facts.event.Role;
import org.outlay.facts.event.Roles;
import org.outlay.facts.source.ReadingNotes;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.subject.Subject;
import org.outlay.facts.subject.SubjectType;
import org.outlay.facts.subject.Subjects;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.publishing.dataset.DossierTexts;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Exports a recorded source as a dossier: the text it was imported as or, if there is
 * none, the canonical form of what is recorded.
 */
@Service
public record DossierExport(Sources sources, ReadingNotes readingNotes, Subjects subjects, Statements statements,
		Taxonomies taxonomies, Roles roles, Events events, Claims claims) implements DossierTexts {

	@Override
	public Optional<String> text(String sourceId) {
		return this.readingNotes.dossier(sourceId).or(() -> canonical(sourceId));
	}

	/** The canonical form; empty for an unknown source and for one that is only cited. */
	Optional<String> canonical(String sourceId) {
		return this.sources.findById(sourceId).filter(Source::isRead).map(this::dossier).map(DossierWriter::write);
	}

	private Dossier dossier(Source source) {
		String id = source.id();
		return new Dossier(source, this.readingNotes.citations(id), this.readingNotes.passedOver(id), mentions(id),
				this.taxonomies.from(id), this.events.findBySourceIdOrderByOrdinal(id),
				this.claims.findAll(ClaimFilter.ALL.from(id).<Claim>specification(), Sort.by("ordinal"))
					.stream()
					.map(Claim::content)
					.toList());
	}

	/** The subjects a source mentions, in the order of its dossier. */
	private List<Mention> mentions(String source) {
		List<Statement> all = this.statements.findBySourceIdOrderByOrdinal(source);
		List<Role> held = this.roles.findBySourceIdOrderByOrdinal(source);
		List<String> ids = all.stream().map(Statement::subjectId).distinct().toList();
		Map<String, SubjectType> types = this.subjects.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Subject::id, Subject::type));
		return ids.stream()
			.map((id) -> new Mention(Objects.requireNonNull(types.get(id)), id,
					all.stream().filter((statement) -> statement.subjectId().equals(id)).toList(),
					held.stream().filter((role) -> role.personId().equals(id)).toList()))
			.toList();
	}

}
