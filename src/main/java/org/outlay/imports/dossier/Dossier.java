package org.outlay.imports.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.event.EventKind;
import org.outlay.facts.source.CitedOrigin;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.PassedOver;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.SubjectType;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/** One source and everything taken from it, in the order of the file. */
public record Dossier(Publication source, List<CitedOrigin> citations, List<PassedOver> passedOver,
		List<Mention> mentions, List<Taxonomy> taxonomies, List<Happening> events, List<ClaimContent> claims) {

	/** The source itself. */
	public record Publication(String id, String prefix, String title, @Nullable String publisher, List<String> authors,
			String language, SourceKind kind, Tier tier, @Nullable String link, String licence, LocalDate accessed,
			PublicationWindow published, @Nullable String basedOn, @Nullable String note) {

	}

	/**
	 * What the source states of one subject.
	 *
	 * @param attributes starting with its name
	 */
	public record Mention(SubjectType type, String id, List<Attribute> attributes, List<Office> roles) {

		public String name() {
			return value(Property.NAME);
		}

		public String value(Property property) {
			return this.attributes.stream()
				.filter((attribute) -> attribute.property() == property)
				.findFirst()
				.orElseThrow()
				.value();
		}

	}

	/** One attribute of a subject; the editor's have no place in a text. */
	public record Attribute(Property property, String value, @Nullable Locator locator) {

	}

	/** A role of a person. */
	public record Office(@Nullable String organisation, @Nullable String title, boolean former, Locator locator) {

	}

	/** An event. */
	public record Happening(String id, EventKind kind, boolean planned, String title, Period date,
			@Nullable String printed, List<String> subjects, @Nullable String note, Locator locator) {

	}

}
