package org.outlay.readings.change;

import java.time.LocalDate;
import java.util.Comparator;

import org.outlay.facts.source.Locator;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.PublicationWindow;

/** The order in which figures came into the record. */
final class RecordOrder {

	/** Recorded, then published, then as the text has them. */
	static final Comparator<Figure> BY_RECORD = Comparator.comparing(Figure::recordedFrom)
		.thenComparing((figure) -> window(figure).latest())
		.thenComparing((figure) -> window(figure).earliest())
		.thenComparing((figure) -> figure.source().id())
		.thenComparingInt((figure) -> place(figure.content().locator()))
		.thenComparing(Figure::id);

	/** A source that was not read makes no claims. */
	private static final PublicationWindow NEVER = new PublicationWindow(LocalDate.MAX, LocalDate.MAX);

	private RecordOrder() {
	}

	/** Whether one figure certainly came out after another. */
	static boolean isLater(Figure one, Figure other) {
		return window(one).earliest().isAfter(window(other).latest());
	}

	static PublicationWindow window(Figure figure) {
		PublicationWindow window = figure.source().published();
		return (window != null) ? window : NEVER;
	}

	/** Tables carry numbers of the source's own. */
	private static int place(Locator locator) {
		return locator.at().matches("[0-9]{1,9}") ? Integer.parseInt(locator.at()) : 0;
	}

}
