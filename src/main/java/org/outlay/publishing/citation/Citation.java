package org.outlay.publishing.citation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How to cite one thing of Outlay.
 *
 * @param key names it in bibliographies; the same every time
 * @param title what it is called there
 * @param sentence a ready sentence, which keeps hedges, standing, voice and source
 * @param permalink where it stands unchanged for ever
 * @param asOf the day that counts
 * @param recorded the moment of the record it is cited as of
 * @param seen the day on which it is cited
 * @param publisher the name of this copy of Outlay
 * @param source the publication it was taken from, where it is one
 */
public record Citation(String key, String title, String sentence, String permalink, LocalDate asOf, Instant recorded,
		LocalDate seen, String publisher, @Nullable Publication source) {

	/** Sentence and permalink on one line. */
	public String line() {
		return this.sentence + " " + this.permalink;
	}

	public String as(CitationFormat format) {
		return format.write(this);
	}

}
