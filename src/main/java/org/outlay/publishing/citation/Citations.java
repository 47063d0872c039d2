package org.outlay.publishing.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Writes citations of whatever Outlay shows, as a point of view shows it. */
@Service
public class Citations {

	private final Permalinks permalinks;

	private final Sources sources;

	private final Lookups lookups;

	private final Site site;

	Citations(Permalinks permalinks, Sources sources, Lookups lookups, Site site) {
		this.permalinks = permalinks;
		this.sources = sources;
		this.lookups = lookups;
		this.site = site;
	}

	/** The sentence alone, to describe a claim by. */
	public static String sentence(Figure figure) {
		return FigureSentence.of(figure);
	}

	/** Of a claim, in the version given. */
	public Citation of(Figure figure, PointOfView view) {
		return cite(figure.path(), Map.of(), view, title(figure), FigureSentence.of(figure),
				publication(figure.source()));
	}

	/** Of the figure shown for a quantity, with how it was chosen. */
	public Citation of(ResolvedQuantity reading, PointOfView view) {
		String path = reading.quantity().path();
		Headline headline = reading.headline().orElse(null);
		if (headline == null) {
			String topic = FigureClause.topic(reading.figures().get(0));
			return cite(path, Map.of(), view, topic, "Of " + topic + ", no claim was public and in force on "
					+ English.day(view.asOf().day()) + ", " + by(view) + ".", null);
		}
		String sentence = FigureSentence.of(headline.figure()) + " " + choice(headline, view);
		return cite(path, Map.of(), view, title(headline.figure()), sentence, publication(headline.figure().source()));
	}

	private static String choice(Headline headline, PointOfView view) {
		int others = headline.alternatives().size();
		return switch (others) {
			case 0 -> "It is the only claim on this that was " + view.asOf().match().adverb()
					+ " public and in force on " + English.day(view.asOf().day()) + ".";
			default -> "Chosen from " + (others + 1) + " claims by the rule " + headline.policy() + " as of "
					+ English.day(view.asOf().day()) + ((headline.agreement() == Agreement.CONFLICTING)
							? "; not all of them can be true at once." : ".");
		};
	}

	/** Of a source, and of all that was taken from it. */
	public Citation of(Source source, PointOfView view) {
		Publication publication = publication(
				Optional.ofNullable(this.lookups.sources(List.of(source.id())).get(source.id())).orElseThrow());
		String said = source.isRead()
				? publication.by() + ", “" + publication.title() + "” ("
						+ ((publication.publisher() != null) ? publication.publisher() : "publisher not named") + "; "
						+ publication.when() + "). All that was taken from it, "
				: publication.by() + " (" + publication.when() + "). What others retell from it, ";
		return cite("/sources/" + source.id(), Map.of(), view, source.title(), said + by(view) + ".",
				source.isRead() ? publication : null);
	}

	/**
	 * Of any other page.
	 * @param own its parameters, those of the point of view left out
	 */
	public Citation of(String title, String path, Map<String, List<String>> own, PointOfView view) {
		return cite(path, own, view, title,
				"“" + title + "”: what was " + view.asOf().match().adverb() + " public on "
						+ English.day(view.asOf().day()) + ", each figure with its hedge, standing and source, "
						+ by(view) + ".",
				null);
	}

	private Citation cite(String path, Map<String, List<String>> own, PointOfView view, String title, String sentence,
			@Nullable Publication source) {
		return new Citation(key(path, own, view), title, sentence, this.permalinks.of(path, own, view),
				view.asOf().day(), this.permalinks.recorded(view).moment(), view.today(), this.site.name(), source);
	}

	private String by(PointOfView view) {
		RecordedAsOf recorded = this.permalinks.recorded(view);
		return "as recorded by " + this.site.name() + " on " + English.day(recorded.moment());
	}

	private Publication publication(SourceRef ref) {
		Source source = this.sources.findById(ref.id()).orElseThrow();
		return Publication.of(source, ref.publisher());
	}

	private static String title(Figure figure) {
		return FigureClause.heading(figure) + ": " + figure.wording() + " (" + figure.standing() + ")";
	}

	/** {@code outlay-claims-tbb-2d}; of a view asked for, with its checksum. */
	private static String key(String path, Map<String, List<String>> own, PointOfView view) {
		String name = ("outlay" + path.replace("@", "at-")).toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("-$", "");
		String asked = own + view.parameters().toString();
		if (own.isEmpty() && view.parameters().isEmpty()) {
			return name;
		}
		CRC32 sum = new CRC32();
		sum.update(asked.getBytes(StandardCharsets.UTF_8));
		return name + "-" + String.format("%08x", sum.getValue());
	}

}
