package org.outlay.publishing.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The forms a citation can be had in. */
public enum CitationFormat {

	BIBTEX("BibTeX", ".bib", "application/x-bibtex", Bibtex::of),
	RIS("RIS", ".ris", "application/x-research-info-systems", Ris::of),
	CSL("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", Csl::of),
	TEXT("Text", ".txt", "text/plain", (citation) -> citation.line() + "\n");

	private final String label;

	private final String ending;

	private final String type;

	private final Function<Citation, String> writer;

	CitationFormat(String label, String ending, String type, Function<Citation, String> writer) {
		this.label = label;
		this.ending = ending;
		this.type = type;
		this.writer = writer;
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
		return this.writer.apply(citation);
	}

}
