package org.outlay.publishing.citation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

/**
 * An entry of a bibliography.
 *
 * @param title in brackets if the text has none and this one is ours
 * @param publisher null if none is named
 * @param published null for a source Outlay has not read
 * @param link its address, if known
 * @param language ISO 639 code
 * @param accessed the day of the citation; null for sources
 * @param note the sentence of a citation, or the date of a source in words
 */
record Publication(String key, String title, List<String> authors, @Nullable String publisher,
		@Nullable PublicationWindow published, @Nullable String link, @Nullable String language, SourceKind kind,
		@Nullable LocalDate accessed, String note) {

	static Publication of(Source source, @Nullable String publisher) {
		PublicationWindow published = source.published();
		return new Publication("source-" + source.id(), source.title(), source.authors(), publisher, published,
				source.link(), source.language(), source.kind(), null,
				(published != null) ? FigureSentence.published(published) : "not read by Outlay, date unknown");
	}

	String by() {
		if (!this.authors.isEmpty()) {
			return English.list(this.authors);
		}
		return (this.publisher != null) ? this.publisher : "Author not named";
	}

	/** The year of publication; null if it is uncertain. */
	@Nullable String year() {
		return (this.published != null && this.published.earliest().getYear() == this.published.latest().getYear())
				? String.valueOf(this.published.latest().getYear()) : null;
	}

}
