package org.outlay.ingest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Taxonomy;
import org.outlay.claim.Stated;
import org.outlay.event.EventKind;
import org.outlay.period.Period;
import org.outlay.period.PublicationWindow;
import org.outlay.source.Citation;
import org.outlay.source.Locator;
import org.outlay.source.PassedOver;
import org.outlay.source.SourceKind;
import org.outlay.source.Tier;
import org.outlay.subject.Property;
import org.outlay.subject.SubjectType;

/** One source and everything taken from it, in the order of the file. */
record Dossier(Publication source, List<Citation> citations, List<PassedOver> passedOver, List<Mention> mentions,
		List<Taxonomy> taxonomies, List<Happening> events, List<Stated> claims) {

	/** The source itself. */
	record Publication(String id, String prefix, String title, @Nullable String publisher, List<String> authors,
			String language, SourceKind kind, Tier tier, @Nullable String link, String licence, LocalDate accessed,
			PublicationWindow published, @Nullable String basedOn, @Nullable String note) {

	}

	/**
	 * What the source states of one subject.
	 *
	 * @param attributes starting with its name
	 */
	record Mention(SubjectType type, String id, List<Attribute> attributes, List<Office> roles) {

		String name() {
			return value(Property.NAME);
		}

		String value(Property property) {
			return this.attributes.stream()
				.filter((attribute) -> attribute.property() == property)
				.findFirst()
				.orElseThrow()
				.value();
		}

	}

	/** One attribute of a subject; the editor's have no place in a text. */
	record Attribute(Property property, String value, @Nullable Locator locator) {

	}

	/** A role of a person. */
	record Office(@Nullable String organisation, @Nullable String title, boolean former, Locator locator) {

	}

	/** An event. */
	record Happening(String id, EventKind kind, boolean planned, String title, Period date, @Nullable String printed,
			List<String> subjects, @Nullable String note, Locator locator) {

	}

}
