package org.outlay.publishing.citation;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.source.Sources;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Citations of figures and sources. */
@OutlayTest
class CitationsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final PointOfView LENS = PointOfView.plain(TODAY);

	@Autowired
	private Citations citations;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Sources sources;

	/** Read every line of the file when it changes. */
	@Test
	void everyFigureHasASentenceThatReadsWell() {
		Golden.assertText("citation/sentences.txt",
				figures().stream()
					.map((figure) -> figure.id() + ": " + Citations.sentence(figure) + "\n")
					.collect(Collectors.joining()));
	}

	@Test
	void everySentenceKeepsTheFigureAsStatedAndAsPrinted() {
		assertThat(figures()).allSatisfy((figure) -> {
			String sentence = Citations.sentence(figure);
			String hedge = (figure.amount().hedge() != null) ? figure.amount().hedge() : "";
			assertThat(sentence).contains(hedge)
				.contains(figure.wording().substring(figure.wording().startsWith(hedge) ? hedge.length() : 0).strip())
				.contains("“" + figure.amount().asPrinted() + "”")
				.contains("(" + figure.standing())
				.contains(figure.source().title())
				.contains(figure.content().locator().words())
				.doesNotContain(" at at ", "null", "  ");
		});
	}

	@Test
	void everyBibtexIsReadByAParserAndGivesTheSameWords() throws Exception {
		for (Figure figure : figures()) {
			Citation citation = this.citations.of(figure, LENS);
			BibTeXDatabase read = bibtex(citation);
			assertThat(read.getEntries()).hasSize(2);
			BibTeXEntry entry = read.resolveEntry(new Key("outlay-claims-" + figure.id()));
			assertThat(text(entry, "note")).isEqualTo(citation.sentence().replace('’', '\''));
			assertThat(text(entry, "title")).isEqualTo(citation.title());
			assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo(citation.permalink());
			assertThat(text(read.resolveEntry(new Key("source-" + figure.source().id())), "title"))
				.isEqualTo(figure.source().title());
		}
	}

	@Test
	void awkwardCharactersSurviveBibtex() throws Exception {
		String awkward = "100% of R&D_budget #1 {at} $5, Müller";
		Citation citation = new Citation("key", awkward, awkward, "https://example.org/?a=1&b=2%7B",
				Instant.parse("2026-11-21T12:00:00Z"), TODAY, "Outlay", new Publication("source-x", awkward,
						List.of("Zoë D'Arc and Sons", "李"), null, null, null, null, SourceKind.ARTICLE, null, ""));
		BibTeXDatabase read = bibtex(citation);
		assertThat(text(read.resolveEntry(new Key("key")), "note")).isEqualTo(awkward);
		assertThat(read.resolveEntry(new Key("source-x")).getField(new Key("author")).toUserString())
			.isEqualTo("{Zoë D'Arc and Sons} and {李}");
	}

	@Test
	void aSourceIsCitedItselfAndAnUndatedOneSaysSo() {
		Citation citation = this.citations.of(this.sources.findById("thirty-billion-wager").orElseThrow(), LENS);
		assertThat(citation.sentence())
			.startsWith("Author not named, “BrightDune's $30 Billion AI Wager: Where the Money Is Meant to Go, and"
					+ " Why” (publisher not named; undated, published between 1 April 2026 and 21 November 2026).");
		assertThat(citation.as(CitationFormat.BIBTEX)).contains("date = {2026-04-01/2026-11-21}");
		assertThat(citation.as(CitationFormat.CSL)).contains("\"id\" : \"source-thirty-billion-wager\"");
		assertThat(citation.as(CitationFormat.RIS)).contains("N1  - undated, published between 1 April 2026");
	}

	@Test
	void everyRisLineIsATagAndEveryEntryEnds() {
		assertThat(figures()).allSatisfy((figure) -> {
			String ris = this.citations.of(figure, LENS).as(CitationFormat.RIS);
			assertThat(ris.split("\r\n")).allMatch((line) -> line.matches("[A-Z][A-Z0-9]  - .*"));
			assertThat(ris.split("ER  - \r\n")).hasSize(2);
		});
	}

	@Test
	void keysAreStableAndDifferForDifferentViews() {
		Figure figure = this.ledger.find("tbw-2d").orElseThrow();
		assertThat(this.citations.of(figure, LENS).key()).isEqualTo("outlay-claims-tbw-2d")
			.isEqualTo(this.citations.of(figure, PointOfView.plain(TODAY.plusDays(1))).key());
		assertThat(this.citations.of(figure, LENS.on(TODAY)).key()).startsWith("outlay-claims-tbw-2d-");
	}

	private List<Figure> figures() {
		return this.ledger.all(ClaimFilter.ALL);
	}

	private static BibTeXDatabase bibtex(Citation citation) throws Exception {
		return new BibTeXParser().parse(new StringReader(citation.as(CitationFormat.BIBTEX)));
	}

	/** The text of a field as TeX renders it. */
	private static String text(BibTeXEntry entry, String field) throws Exception {
		String written = entry.getField(new Key(field)).toUserString();
		return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(written)))
			.replace("\n", " ")
			.replace('’', '\'')
			.strip();
	}

}
