package org.outlay.doors.api.citation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;

/** How one thing is cited. */
@Schema(name = "FigureCitation")
record CitationJson(
		@Schema(description = "Names it in bibliographies; stable.", example = "outlay-claims-leida-87b") String key,
		@Schema(description = "What it is called there.") String title,
		@Schema(description = "A ready sentence with hedge, standing, voice, source and record.") String sentence,
		@Schema(description = "Where it stands unchanged for ever.") String permalink,
		@Schema(description = "BibTeX in UTF-8, with the fields of biblatex.") String bibtex,
		@Schema(description = "RIS, lines ended by CR LF.") String ris,
		@Schema(description = "CSL-JSON, as text: an array of items.") String csl) {

	static CitationJson of(Citation citation) {
		return new CitationJson(citation.key(), citation.title(), citation.sentence(), citation.permalink(),
				citation.as(CitationFormat.BIBTEX), citation.as(CitationFormat.RIS), citation.as(CitationFormat.CSL));
	}

}
