package org.outlay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;

/**
 * A company's own figures, arranged.
 *
 * @param years capital expenditure by year and basis, the latest first
 * @param spans capital expenditure of several years or of no stated time
 * @param others everything but capital expenditure and data budgets
 */
record CompanyFigures(List<KeyFigure> keys, List<Year> years, List<Strand> spans, List<MeasureFigures> dataBudgets,
		List<MeasureFigures> others) {

	private static final String DATA_BUDGET = "data-budget";

	static CompanyFigures of(List<Figure> figures) {
		List<Figure> spans = new ArrayList<>();
		List<Figure> dataBudgets = new ArrayList<>();
		List<Figure> others = new ArrayList<>();
		Map<Cell, List<Figure>> cells = new LinkedHashMap<>();
		for (Figure figure : figures) {
			Label basis = figure.basis();
			if (basis == null) {
				(figure.measure().code().startsWith(DATA_BUDGET) ? dataBudgets : others).add(figure);
			}
			else {
				figure.stated()
					.period()
					.year()
					.ifPresentOrElse((year) -> cells.computeIfAbsent(new Cell(year, basis), (key) -> new ArrayList<>())
						.add(figure), () -> spans.add(figure));
			}
		}
		return new CompanyFigures(KeyFigure.of(figures), years(cells), Strand.of(spans), MeasureFigures.of(dataBudgets),
				MeasureFigures.of(others));
	}

	private static List<Year> years(Map<Cell, List<Figure>> cells) {
		return cells.entrySet()
			.stream()
			.map((entry) -> Year.of(entry.getKey(), Strand.of(entry.getValue())))
			.sorted(Comparator.comparing(Year::year).reversed().thenComparing((year) -> year.basis().label()))
			.toList();
	}

	public boolean hasCapex() {
		return !this.years.isEmpty() || !this.spans.isEmpty();
	}

	private record Cell(int year, Label basis) {
	}

	/**
	 * What is claimed of one year on one basis.
	 *
	 * @param outlook plans, guidance, commitments and forecasts
	 */
	record Year(int year, Label basis, List<Strand> actual, List<Strand> outlook) {

		static Year of(Cell cell, List<Strand> strands) {
			return new Year(cell.year, cell.basis, strands.stream().filter(Strand::isActual).toList(),
					strands.stream().filter((strand) -> !strand.isActual()).toList());
		}

	}

}
