package org.outlay.headline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.outlay.amount.Interval;
import org.outlay.amount.Unit;
import org.outlay.claim.Cell;
import org.outlay.conversion.Conversions;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Service;

/** Reads quantities from the ledger, amounts compared at the rates of the day. */
@Service
public class Cells implements Yardstick {

	private final Ledger ledger;

	private final Conversions conversions;

	Cells(Ledger ledger, Conversions conversions) {
		this.ledger = ledger;
		this.conversions = conversions;
	}

	/** One quantity; without figures where nothing is recorded of it. */
	public CellReading read(Cell cell, AsOf asOf, Policy policy) {
		List<Figure> figures = this.ledger.cell(cell, asOf.recorded());
		return new CellReading(cell, figures, Headlines.choose(figures, successors(figures, asOf), asOf, policy, this));
	}

	/** The quantities these figures are about, in their order; the figures are all. */
	public List<CellReading> read(List<Figure> figures, AsOf asOf, Policy policy) {
		Map<Cell, List<Figure>> cells = figures.stream()
			.collect(Collectors.groupingBy((figure) -> Cell.of(figure.stated()), LinkedHashMap::new,
					Collectors.toList()));
		List<Figure> successors = successors(figures, asOf);
		return cells.entrySet()
			.stream()
			.map((cell) -> new CellReading(cell.getKey(), cell.getValue(),
					Headlines.choose(cell.getValue(), successors, asOf, policy, this)))
			.toList();
	}

	/** How two figures relate. */
	public Related between(Figure one, Figure other) {
		return Relations.between(one, other, this);
	}

	/** Only claims whose revisers are elsewhere need to be looked up. */
	private List<Figure> successors(Collection<Figure> figures, AsOf asOf) {
		return this.ledger.successors(figures.stream().map(Figure::id).toList(), asOf.recorded());
	}

	@Override
	public Optional<Interval> measure(Figure figure, Unit unit) {
		Optional<Interval> same = Yardstick.SAME_UNIT.measure(figure, unit);
		return same.isPresent() ? same : this.conversions.comparable(figure, unit);
	}

}
