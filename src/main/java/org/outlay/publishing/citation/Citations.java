package org.outlay.publishing.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.publishing.site.Site;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.values.english.English;

import org.springframework.stereotype.Service;

/** Writes citations of pages, figures and sources as a point of view shows them. */
@Service
public record Citations(Permalinks permalinks, Sources sources, Lookups lookups, Site site) {

	/** The sentence alone, which describes a claim. */
	public static String sentence(Figure figure) {
		return FigureSentence.of(figure);
	}

	/** Cites a claim, in the given version. */
	public Citation of(Figure figure, PointOfView view) {
		return cite(figure.path(), Map.of(), view, title(figure), FigureSentence.of(figure),
				publication(figure.source()));
	}

	/** Cites the figure shown for a quantity, with the reason for its choice. */
	public Citation of(ResolvedQuantity reading, PointOfView view) {
		String path = reading.quantity().path();
		Headline headline = reading.headline().orElse(null);
		if (headline == null) {
			String topic = FigureClause.topic(reading.figures().get(0));
			return cite(path, Map.of(), view, topic, "Of " + topic + ", no public claim was current on "
					+ English.day(view.asOf().day()) + ", " + by(view) + ".", null);
		}
		String sentence = FigureSentence.of(headline.figure()) + " " + choice(headline, view);
		return cite(path, Map.of(), view, title(headline.figure()), sentence, publication(headline.figure().source()));
	}

	private static String choice(Headline headline, PointOfView view) {
		int others = headline.alternatives().size();
		String day = English.day(view.asOf().day());
		if (others == 0) {
			return "It is the only current claim on this that was " + view.asOf().match().adverb() + " public on " + day
					+ ".";
		}
		return "Chosen from " + (others + 1) + " claims by the rule " + headline.policy() + " as of " + day
				+ ((headline.agreement() == Agreement.CONFLICTING) ? "; not all of them can be true at once." : ".");
	}

	/** Cites a source and everything taken from it. */
	public Citation of(Source source, PointOfView view) {
		SourceRef ref = Objects.requireNonNull(this.lookups.sources(List.of(source.id())).get(source.id()));
		Publication publication = Publication.of(source, ref.publisher());
		String said = source.isRead()
				? publication.by() + ", “" + publication.title() + "” ("
						+ ((publication.publisher() != null) ? publication.publisher() : "publisher not named") + "; "
						+ publication.note() + "). Everything taken from it, "
				: publication.by() + " (" + publication.note() + "). Retold by other sources, ";
		return cite("/sources/" + source.id(), Map.of(), view, source.title(), said + by(view) + ".",
				source.isRead() ? publication : null);
	}

	/**
	 * Cites any other page.
	 * @param own its parameters without those of the point of view
	 */
	public Citation of(String title, String path, Map<String, List<String>> own, PointOfView view) {
		return cite(path, own, view, title, "“" + title + "”: figures " + view.asOf().match().adverb() + " public on "
				+ English.day(view.asOf().day()) + ", each with its hedge, nature and source, " + by(view) + ".", null);
	}

	private Citation cite(String path, Map<String, List<String>> own, PointOfView view, String title, String sentence,
			@Nullable Publication source) {
		return new Citation(key(path, own, view), title, sentence, this.permalinks.of(path, own, view),
				this.permalinks.recorded(view).moment(), view.today(), this.site.name(), source);
	}

	private String by(PointOfView view) {
		RecordedAsOf recorded = this.permalinks.recorded(view);
		return "as recorded by " + this.site.name() + " on " + English.day(recorded.moment());
	}

	private Publication publication(SourceRef ref) {
		return Publication.of(this.sources.findById(ref.id()).orElseThrow(), ref.publisher());
	}

	private static String title(Figure figure) {
		return FigureClause.heading(figure) + ": " + figure.wording() + " (" + figure.standing() + ")";
	}

	/** {@code outlay-claims-tbb-2d}, with a checksum of the parameters, if any. */
	private static String key(String path, Map<String, List<String>> own, PointOfView view) {
		String name = ("outlay" + path.replace("@", "at-")).toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("-$", "");
		if (own.isEmpty() && view.parameters().isEmpty()) {
			return name;
		}
		CRC32 sum = new CRC32();
		sum.update((own + view.parameters().toString()).getBytes(StandardCharsets.UTF_8));
		return name + "-" + String.format("%08x", sum.getValue());
	}

}
