package org.outlay.track;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Service;

/** Reads plan track records from the ledger. */
@Service
public class Tracks {

	/** Absent ends come first: nothing says that they are over. */
	private static final Comparator<Track> LATEST_FIRST = Comparator
		.comparing((Track track) -> track.cell().period().end(), Comparator.nullsLast(Comparator.naturalOrder()))
		.reversed()
		.thenComparing((track) -> track.cell().key());

	private final Ledger ledger;

	private final Yardstick yardstick;

	Tracks(Ledger ledger, Yardstick yardstick) {
		this.ledger = ledger;
		this.yardstick = yardstick;
	}

	/**
	 * The plans of a company for its whole capital expenditure, one record a basis and
	 * period, the latest period first.
	 */
	public List<Track> of(String company, AsOf asOf) {
		return of(this.ledger.all(ClaimFilter.at(asOf).about(List.of(company)).ofType(ClaimType.CAPEX).whole()), asOf);
	}

	/**
	 * The track records of the quantities these figures are about; the figures are all.
	 */
	public List<Track> of(Collection<Figure> figures, AsOf asOf) {
		Map<Cell, List<Figure>> cells = figures.stream()
			.collect(Collectors.groupingBy((figure) -> Cell.of(figure.stated()), LinkedHashMap::new,
					Collectors.toList()));
		return cells.values()
			.stream()
			.flatMap((cell) -> Track.of(cell, asOf, this.yardstick).stream())
			.sorted(LATEST_FIRST)
			.toList();
	}

}
