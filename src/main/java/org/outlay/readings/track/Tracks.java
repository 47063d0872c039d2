package org.outlay.readings.track;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Service;

/** Reads the tracks of plans from the ledger. */
@Service
public record Tracks(Ledger ledger, AmountScale scale) {

	/** Plans without a stated end come first: they may still be open. */
	private static final Comparator<Track> LATEST_FIRST = Comparator
		.comparing((Track track) -> track.quantity().period().end(), Comparator.nullsLast(Comparator.naturalOrder()))
		.reversed()
		.thenComparing((track) -> track.quantity().key());

	/**
	 * The plans of a company for its whole capital expenditure, one track a basis and
	 * period, latest to earliest.
	 */
	public List<Track> of(String company, AsOf asOf) {
		return of(this.ledger.capex(ClaimFilter.at(asOf).about(List.of(company)).whole()), asOf);
	}

	/**
	 * The tracks of the quantities of these figures.
	 * @param figures every figure of each quantity
	 */
	public List<Track> of(Collection<Figure> figures, AsOf asOf) {
		return Figure.byQuantity(figures)
			.values()
			.stream()
			.flatMap((quantity) -> Track.of(quantity, asOf, this.scale).stream())
			.sorted(LATEST_FIRST)
			.toList();
	}

}
