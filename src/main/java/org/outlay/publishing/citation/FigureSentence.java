package org.outlay.publishing.citation;

import java.util.ArrayList;
import java.util.List;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

/**
 * The sentence that cites a figure: speaker, source and its date, the statement with its
 * hedge and its printed words, its nature, and the day on which Outlay recorded it.
 */
final class FigureSentence {

	/** The name of an unnamed outlet in dossiers. */
	private static final String UNNAMED_OUTLET = "the article";

	private FigureSentence() {
	}

	static String of(Figure figure) {
		return speaker(figure) + " (" + publication(figure) + "), " + FigureClause.of(figure) + ", printed as “"
				+ figure.amount().asPrinted() + "” (" + record(figure) + ").";
	}

	private static String speaker(Figure figure) {
		String title = "“" + figure.source().title() + "”";
		if (figure.voice().equals(UNNAMED_OUTLET)) {
			return "According to the article " + title;
		}
		return "According to " + figure.voice() + kind(figure) + (saysOrigin(figure) ? ", as retold in " : ", in ")
				+ title;
	}

	private static String kind(Figure figure) {
		return switch (figure.content().assertedBy().kind()) {
			case UNNAMED_PEOPLE -> " (not named)";
			case EXECUTIVE -> " (executive)";
			case ANALYST -> " (analyst)";
			default -> "";
		};
	}

	/** Whether the speaker is the origin itself, which is then named only once. */
	private static boolean saysOrigin(Figure figure) {
		SourceRef origin = figure.origin();
		return origin != null && figure.voice().equals(origin.publisher());
	}

	private static String publication(Figure figure) {
		List<String> parts = new ArrayList<>();
		SourceRef source = figure.source();
		parts.add((source.publisher() != null) ? source.publisher() : "publisher not named");
		parts.add((source.published() != null) ? published(source.published()) : "not read by Outlay");
		parts.add(figure.content().locator().words());
		SourceRef origin = figure.origin();
		if (origin != null && !saysOrigin(figure)) {
			parts.add("retold from " + origin.chip());
		}
		return String.join("; ", parts);
	}

	private static String record(Figure figure) {
		return figure.standing() + (figure.isDeprecated() ? "; set aside by the editor of Outlay" : "")
				+ "; as recorded by Outlay on " + English.day(figure.recordedFrom())
				+ ((figure.version() > 1) ? ", version " + figure.version() : "");
	}

	/** {@code "published 15 February 2026"}, or undated with its window. */
	static String published(PublicationWindow window) {
		return window.isExact() ? "published " + English.day(window.latest()) : "undated, published between "
				+ English.day(window.earliest()) + " and " + English.day(window.latest());
	}

}
