package org.outlay.publishing.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.SourceKind;
import org.outlay.values.period.PublicationWindow;

/**
 * A citation of a page, figure or source of Outlay.
 *
 * @param key its key in bibliographies; always the same
 * @param title its title there
 * @param sentence a sentence that keeps hedges, nature, speaker and source
 * @param permalink the address that always shows the same
 * @param recorded the moment of the record
 * @param seen the day of the citation
 * @param publisher the name of this copy of Outlay
 * @param source the publication it was taken from; null without a single one
 */
public record Citation(String key, String title, String sentence, String permalink, Instant recorded, LocalDate seen,
		String publisher, @Nullable Publication source) {

	public String line() {
		return this.sentence + " " + this.permalink;
	}

	public String as(CitationFormat format) {
		return format.write(this);
	}

	/** The entries of a bibliography: Outlay's own and that of the source. */
	List<Publication> entries() {
		LocalDate day = LocalDate.ofInstant(this.recorded, ZoneOffset.UTC);
		Publication own = new Publication(this.key, this.title, List.of(this.publisher), this.publisher,
				new PublicationWindow(day, day), this.permalink, null, SourceKind.DATASET, this.seen, this.sentence);
		return Stream.concat(Stream.of(own), Stream.ofNullable(this.source)).toList();
	}

}
