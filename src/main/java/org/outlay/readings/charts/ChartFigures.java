package org.outlay.readings.charts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Reads the figures of charts, up to the most one chart can show. */
@Component
record ChartFigures(Ledger ledger) {

	private static final int MOST = 1000;

	/** The figures of a company or of all, without those the editor has deprecated. */
	Held about(@Nullable SubjectRef company, ClaimFilter filter) {
		return all((company != null) ? filter.about(List.of(company.id())) : filter);
	}

	Held all(ClaimFilter filter) {
		List<Figure> figures = this.ledger.stretch(filter, 0, MOST + 1);
		boolean complete = figures.size() <= MOST;
		// the last quantity may have more claims than were read
		List<Figure> whole = complete ? figures
				: figures.stream().filter((one) -> !one.quantity().equals(figures.get(MOST).quantity())).toList();
		return new Held(whole.stream().filter((figure) -> !figure.isDeprecated()).toList(),
				complete ? List.of()
						: List.of("There are more claims than one chart can show: it is drawn from the first "
								+ English.number(whole.size()) + ". Choose a company to see all of its own."));
	}

	/**
	 * The figures that were read.
	 *
	 * @param notes what the reader must know about those that were not
	 */
	record Held(List<Figure> figures, List<String> notes) {
	}

}
