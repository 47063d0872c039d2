package org.outlay.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class QuantitiesTests {

	@Autowired
	private Quantities quantities;

	@Autowired
	private Ledger ledger;

	@Test
	void thereIsOneForEveryCellOfTheClaims() {
		Set<Cell> cells = this.ledger.all(ClaimFilter.ALL)
			.stream()
			.map((figure) -> Cell.of(figure.stated()))
			.collect(Collectors.toSet());
		List<Cell> found = this.quantities.stretch(ClaimFilter.ALL, List.of(), 0, 1000);
		assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cells);
		assertThat(this.quantities.count(ClaimFilter.ALL)).isEqualTo(cells.size());
	}

	@Test
	void pagesMeetWithoutGapOrOverlap() {
		ClaimFilter capex = ClaimFilter.ALL.ofMeasure("capex");
		List<Cell> whole = this.quantities.stretch(capex, List.of(), 0, 1000);
		List<Cell> pages = new ArrayList<>(this.quantities.stretch(capex, List.of(), 0, 10));
		assertThat(pages).hasSize(10);
		pages.addAll(this.quantities.stretch(capex, List.of(), 10, 10));
		assertThat(pages).isEqualTo(whole.subList(0, pages.size())).hasSizeGreaterThan(10);
		assertThat(this.quantities.stretch(capex, List.of(), whole.size(), 10)).isEmpty();
	}

	@Test
	void figuresComeByTheirQuantityAndAllOfThem() {
		List<Cell> cells = this.quantities.stretch(ClaimFilter.ALL, List.of(), 20, 30);
		Map<Cell, List<Figure>> figures = this.quantities.figures(cells, null);
		assertThat(new LinkedHashSet<>(figures.keySet())).containsExactlyElementsOf(cells);
		figures.forEach((cell, found) -> assertThat(found.stream().map(Figure::id))
			.containsExactlyInAnyOrderElementsOf(this.ledger.cell(cell, null).stream().map(Figure::id).toList()));
	}

}
