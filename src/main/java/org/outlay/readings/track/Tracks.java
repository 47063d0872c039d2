package org.outlay.readings.track;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.query.QuantityFilter;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;

import org.springframework.stereotype.Service;

/** Reads the tracks of plans from the ledger. */
@Service
public record Tracks(ResolvedQuantities resolved) {

	private static final Set<Nature> AHEAD = EnumSet.complementOf(EnumSet.of(Nature.ACTUAL));

	/** Plans without a stated end come first: they may still be open. */
	private static final Comparator<Track> LATEST_FIRST = Comparator
		.comparing((Track track) -> track.quantity().period().end(), Comparator.nullsLast(Comparator.naturalOrder()))
		.reversed()
		.thenComparing((track) -> track.quantity().key());

	/**
	 * The plans of a company for its whole capital expenditure, one track a family of
	 * bases and period, latest to earliest.
	 */
	public List<Track> of(String company, HeadlineRule rule) {
		return tracks(this.resolved.read(
				QuantityFilter.recorded(rule.asOf().recorded()).only(Capex.class).about(List.of(company)).unbroken(),
				rule.among(AHEAD)), rule);
	}

	/** The tracks of the quantities of these figures. */
	public List<Track> of(Collection<Figure> figures, HeadlineRule rule) {
		return tracks(this.resolved.around(figures, rule.among(AHEAD)), rule);
	}

	private List<Track> tracks(List<ResolvedQuantity> planned, HeadlineRule rule) {
		Relations relations = this.resolved.relations(rule);
		return planned.stream()
			.flatMap((quantity) -> Track.of(quantity, rule.asOf(), relations).stream())
			.sorted(LATEST_FIRST)
			.toList();
	}

}
