package org.outlay.publishing.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of citations. */
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

	/** The format named by the suffix of a path: {@code /claims/x.bib}. */
	public static Optional<CitationFormat> of(String path) {
		return Arrays.stream(values()).filter((format) -> path.endsWith(format.ending)).findFirst();
	}

	public String label() {
		return this.label;
	}

	/** The suffix of its files: {@code .csl.json}. */
	public String ending() {
		return this.ending;
	}

	public String type() {
		return this.type;
	}

	String write(Citation citation) {
		return switch (this) {
			case BIBTEX -> citation.entries().stream().map(Bibtex::of).collect(Collectors.joining("\n"));
			case RIS -> citation.entries().stream().map(Ris::of).collect(Collectors.joining());
			case CSL -> Csl.of(citation.entries());
			case TEXT -> citation.line() + "\n";
		};
	}

}
