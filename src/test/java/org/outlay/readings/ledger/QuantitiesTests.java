package org.outlay.readings.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;

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
		Set<Quantity> quantities = this.ledger.all(ClaimFilter.ALL)
			.stream()
			.map((figure) -> figure.quantity())
			.collect(Collectors.toSet());
		List<Quantity> found = this.quantities.stretch(ClaimFilter.ALL, List.of(), 0, 1000);
		assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(quantities);
		assertThat(this.quantities.count(ClaimFilter.ALL)).isEqualTo(quantities.size());
	}

	@Test
	void pagesMeetWithoutGapOrOverlap() {
		ClaimFilter capex = ClaimFilter.ALL.ofMeasure("capex");
		List<Quantity> whole = this.quantities.stretch(capex, List.of(), 0, 1000);
		List<Quantity> pages = new ArrayList<>(this.quantities.stretch(capex, List.of(), 0, 10));
		assertThat(pages).hasSize(10);
		pages.addAll(this.quantities.stretch(capex, List.of(), 10, 10));
		assertThat(pages).isEqualTo(whole.subList(0, pages.size())).hasSizeGreaterThan(10);
		assertThat(this.quantities.stretch(capex, List.of(), whole.size(), 10)).isEmpty();
	}

	@Test
	void figuresComeByTheirQuantityAndAllOfThem() {
		List<Quantity> quantities = this.quantities.stretch(ClaimFilter.ALL, List.of(), 20, 30);
		Map<Quantity, List<Figure>> figures = this.quantities.figures(quantities, null);
		assertThat(new LinkedHashSet<>(figures.keySet())).containsExactlyElementsOf(quantities);
		figures.forEach(
				(quantity, found) -> assertThat(found.stream().map(Figure::id)).containsExactlyInAnyOrderElementsOf(
						this.ledger.quantity(quantity, null).stream().map(Figure::id).toList()));
	}

}
