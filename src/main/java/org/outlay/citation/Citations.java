package org.outlay.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import org.outlay.headline.Agreement;
import org.outlay.headline.CellReading;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.lens.Lens;
import org.outlay.lens.RecordedAsOf;
import org.outlay.site.Site;
import org.outlay.source.Source;
import org.outlay.source.Sources;

import org.springframework.stereotype.Service;

/** Writes citations of whatever Outlay shows, as a lens shows it. */
@Service
public class Citations {

	private final Permalinks permalinks;

	private final Sources sources;

	private final References references;

	private final Site site;

	Citations(Permalinks permalinks, Sources sources, References references, Site site) {
		this.permalinks = permalinks;
		this.sources = sources;
		this.references = references;
		this.site = site;
	}

	/** The sentence alone, to describe a claim by. */
	public static String sentence(Figure figure) {
		return FigureSentence.of(figure);
	}

	/** Of a claim, in the version given. */
	public Citation of(Figure figure, Lens lens) {
		return cite(figure.path(), Map.of(), lens, title(figure), FigureSentence.of(figure),
				publication(figure.source()));
	}

	/** Of the figure shown for a quantity, with how it was chosen. */
	public Citation of(CellReading reading, Lens lens) {
		String path = reading.cell().path();
		Headline headline = reading.headline().orElse(null);
		if (headline == null) {
			String topic = Statement.topic(reading.figures().get(0));
			return cite(path, Map.of(), lens, topic, "Of " + topic + ", no claim was public and in force on "
					+ Words.day(lens.asOf().day()) + ", " + by(lens) + ".", null);
		}
		String sentence = FigureSentence.of(headline.figure()) + " " + choice(headline, lens);
		return cite(path, Map.of(), lens, title(headline.figure()), sentence, publication(headline.figure().source()));
	}

	private static String choice(Headline headline, Lens lens) {
		int others = headline.alternatives().size();
		return switch (others) {
			case 0 -> "It is the only claim on this that was " + lens.asOf().match().adverb()
					+ " public and in force on " + Words.day(lens.asOf().day()) + ".";
			default -> "Chosen from " + (others + 1) + " claims by the rule " + headline.policy() + " as of "
					+ Words.day(lens.asOf().day()) + ((headline.agreement() == Agreement.CONFLICTING)
							? "; not all of them can be true at once." : ".");
		};
	}

	/** Of a source, and of all that was taken from it. */
	public Citation of(Source source, Lens lens) {
		Publication publication = publication(
				Optional.ofNullable(this.references.sources(List.of(source.id())).get(source.id())).orElseThrow());
		String said = source.isRead()
				? publication.by() + ", “" + publication.title() + "” ("
						+ ((publication.publisher() != null) ? publication.publisher() : "publisher not named") + "; "
						+ publication.when() + "). All that was taken from it, "
				: publication.by() + " (" + publication.when() + "). What others retell from it, ";
		return cite("/sources/" + source.id(), Map.of(), lens, source.title(), said + by(lens) + ".",
				source.isRead() ? publication : null);
	}

	/**
	 * Of any other page.
	 * @param own its parameters, those of the lens left out
	 */
	public Citation of(String title, String path, Map<String, List<String>> own, Lens lens) {
		return cite(path, own, lens, title, "“" + title + "”: what was " + lens.asOf().match().adverb() + " public on "
				+ Words.day(lens.asOf().day()) + ", each figure with its hedge, standing and source, " + by(lens) + ".",
				null);
	}

	private Citation cite(String path, Map<String, List<String>> own, Lens lens, String title, String sentence,
			@Nullable Publication source) {
		return new Citation(key(path, own, lens), title, sentence, this.permalinks.of(path, own, lens),
				lens.asOf().day(), this.permalinks.recorded(lens).moment(), lens.today(), this.site.name(), source);
	}

	private String by(Lens lens) {
		RecordedAsOf recorded = this.permalinks.recorded(lens);
		return "as recorded by " + this.site.name() + " on " + Words.day(recorded.moment());
	}

	private Publication publication(SourceRef ref) {
		Source source = this.sources.findById(ref.id()).orElseThrow();
		return Publication.of(source, ref.publisher());
	}

	private static String title(Figure figure) {
		return Statement.heading(figure) + ": " + figure.wording() + " (" + figure.standing() + ")";
	}

	/** {@code outlay-claims-tbb-2d}; of a view asked for, with its checksum. */
	private static String key(String path, Map<String, List<String>> own, Lens lens) {
		String name = ("outlay" + path.replace("@", "at-")).toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("-$", "");
		String asked = own + lens.parameters().toString();
		if (own.isEmpty() && lens.parameters().isEmpty()) {
			return name;
		}
		CRC32 sum = new CRC32();
		sum.update(asked.getBytes(StandardCharsets.UTF_8));
		return name + "-" + String.format("%08x", sum.getValue());
	}

}
