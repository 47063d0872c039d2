package org.outlay.publishing.citation;

import java.util.Arrays;
import java.util.Optional;

/** The forms a citation can be had in. */
public enum CitationFormat {

	BIBTEX("BibTeX", ".bib", "application/x-bibtex"), RIS("RIS", ".ris", "application/x-research-info-systems"),
	CSL("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json"), TEXT("Text", ".txt", "text/plain");

	private final String label;

	private final String ending;

	private final String type;

	CitationFormat(String label, String ending, String type) {
		this.label = label;
		this.ending = ending;
		this.type = type;
	}

	/** The one of a path that ends like one: {@code /claims/x.bib}. */
	public static Optional<CitationFormat> of(String path) {
		return Arrays.stream(values()).filter((format) -> path.endsWith(format.ending)).findFirst();
	}

	public String label() {
		return this.label;
	}

	/** What its files' names end in: {@code .csl.json}. */
	public String ending() {
		return this.ending;
	}

	/** Its media type. */
	public String type() {
		return this.type;
	}

	String write(Citation citation) {
		return switch (this) {
			case BIBTEX -> Bibtex.of(citation);
			case RIS -> Ris.of(citation);
			case CSL -> Csl.of(citation);
			case TEXT -> citation.line() + "\n";
		};
	}

}
