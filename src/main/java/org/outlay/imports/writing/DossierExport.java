package org.outlay.imports.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.Claims;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.event.Event;
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
import org.outlay.imports.dossier.Dossier.Attribute;
import org.outlay.imports.dossier.Dossier.Happening;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.Dossier.Office;
import org.outlay.imports.dossier.Dossier.Publication;
import org.outlay.publishing.dataset.DossierTexts;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Puts a recorded source and all that was taken from it together as a dossier again. */
@Service
public class DossierExport implements DossierTexts {

	private final Sources sources;

	private final ReadingNotes readingNotes;

	private final Subjects subjects;

	private final Statements statements;

	private final Taxonomies taxonomies;

	private final Roles roles;

	private final Events events;

	private final Claims claims;

	DossierExport(Sources sources, ReadingNotes readingNotes, Subjects subjects, Statements statements,
			Taxonomies taxonomies, Roles roles, Events events, Claims claims) {
		this.sources = sources;
		this.readingNotes = readingNotes;
		this.subjects = subjects;
		this.statements = statements;
		this.taxonomies = taxonomies;
		this.roles = roles;
		this.events = events;
		this.claims = claims;
	}

	/**
	 * The text of the dossier; empty if there is no such source or Outlay has not read
	 * it.
	 */
	public Optional<String> write(String sourceId) {
		return this.sources.findById(sourceId).filter(Source::isRead).map(this::dossier).map(DossierWriter::write);
	}

	@Override
	public Optional<String> text(String sourceId) {
		return write(sourceId);
	}

	private Dossier dossier(Source source) {
		String id = source.id();
		return new Dossier(publication(source), this.readingNotes.citations(id), this.readingNotes.passedOver(id),
				mentions(id), this.taxonomies.from(id),
				this.events.findBySourceIdOrderByOrdinal(id).stream().map(DossierExport::event).toList(),
				this.claims.findAll(ClaimFilter.ALL.from(id).specification(), Sort.by("ordinal"))
					.stream()
					.map(Claim::content)
					.toList());
	}

	private static Publication publication(Source source) {
		return new Publication(source.id(), known(source.prefix()), source.title(), source.publisherId(),
				source.authors(), known(source.language()), source.kind(), source.tier(), source.link(),
				source.licence(), known(source.accessed()), known(source.published()), source.basedOn(), source.note());
	}

	/** What the database requires of every source that was read. */
	private static <T> T known(@Nullable T value) {
		return Objects.requireNonNull(value, "a source that was read lacks a field");
	}

	private List<Mention> mentions(String source) {
		Map<String, List<Attribute>> attributes = new LinkedHashMap<>();
		for (Statement statement : this.statements.findBySourceIdOrderByOrdinal(source)) {
			attributes.computeIfAbsent(statement.subjectId(), (id) -> new ArrayList<>())
				.add(new Attribute(statement.property(), statement.value(), statement.locator()));
		}
		Map<String, List<Office>> offices = this.roles.findBySourceIdOrderByOrdinal(source)
			.stream()
			.collect(Collectors.groupingBy(Role::personId,
					Collectors.mapping(
							(role) -> new Office(role.organisationId(), role.title(), role.isFormer(), role.locator()),
							Collectors.toList())));
		Map<String, SubjectType> types = this.subjects.findByIdIn(attributes.keySet())
			.stream()
			.collect(Collectors.toMap(Subject::id, Subject::type));
		return attributes.entrySet()
			.stream()
			.map((entry) -> new Mention(known(types.get(entry.getKey())), entry.getKey(), entry.getValue(),
					offices.getOrDefault(entry.getKey(), List.of())))
			.toList();
	}

	private static Happening event(Event event) {
		return new Happening(event.id(), event.kind(), event.isPlanned(), event.title(), event.date(), event.printed(),
				event.subjectIds(), event.note(), event.locator());
	}

}
