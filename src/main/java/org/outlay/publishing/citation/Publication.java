package org.outlay.publishing.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

/**
 * A source as bibliographies name it.
 *
 * @param key names it there
 * @param title in brackets where the text has none and this one is ours
 * @param publisher absent where nobody is named
 * @param published absent for a source Outlay has not read
 * @param link where it stands, where that is known
 * @param language ISO 639 code
 * @param kind article, filing or data
 */
public record Publication(String key, String title, List<String> authors, @Nullable String publisher,
		@Nullable PublicationWindow published, @Nullable String link, @Nullable String language, SourceKind kind) {

	static Publication of(Source source, @Nullable String publisher) {
		return new Publication("source-" + source.id(), source.title(), source.authors(), publisher, source.published(),
				source.link(), source.language(), source.kind());
	}

	/** Who wrote it or, failing that, who published it, or that nobody says. */
	String by() {
		if (!this.authors.isEmpty()) {
			return English.list(this.authors);
		}
		return (this.publisher != null) ? this.publisher : "Author not named";
	}

	/** Since when it may have been and was certainly public, in words. */
	String when() {
		return (this.published != null) ? FigureSentence.published(this.published) : "not read by Outlay, date unknown";
	}

}
