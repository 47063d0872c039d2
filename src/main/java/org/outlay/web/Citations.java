package org.outlay.web;

import org.outlay.ledger.Figure;
import org.outlay.ledger.SourceRef;

/**
 * Writes ready sentences to cite a claim by, which keep its hedge, standing and voice.
 */
final class Citations {

	private Citations() {
	}

	/**
	 * {@code "ByteDance, AI capital expenditure, 2026: over CNY 200 billion (plan), according to … in …"}.
	 */
	static String of(ClaimPage page) {
		Figure figure = page.figure();
		String aside = figure.isDeprecated() ? "; set aside by the editor of Outlay" : "";
		return figure.subject().name() + ", " + page.topic() + ": " + figure.wording() + " (" + figure.standing()
				+ "), according to " + figure.voice() + ", printed as “" + figure.amount().asPrinted() + "” in "
				+ source(figure.source()) + ", " + page.place() + origin(figure) + aside + "; Outlay, claim "
				+ figure.id() + ", version " + figure.version() + ".";
	}

	private static String source(SourceRef source) {
		String publisher = (source.publisher() != null) ? source.publisher() + ", " : "";
		return publisher + "“" + source.title() + "” (" + source.publishedWords() + ")";
	}

	private static String origin(Figure figure) {
		return (figure.origin() != null) ? ", retold from " + figure.origin().chip() : "";
	}

}
