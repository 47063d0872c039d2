package org.outlay.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimOrder;
import org.outlay.claim.ClaimType;
import org.outlay.ledger.Countries;
import org.outlay.ledger.Facets;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Reads pages of claims from the ledger. */
@Component
class ClaimLists {

	private final Ledger ledger;

	private final Countries countries;

	private final ClaimShapes shapes;

	private final Facets facets;

	private final RateShapes rates;

	ClaimLists(Ledger ledger, Countries countries, ClaimShapes shapes, Facets facets, RateShapes rates) {
		this.facets = facets;
		this.rates = rates;
		this.ledger = ledger;
		this.countries = countries;
		this.shapes = shapes;
	}

	/**
	 * The claims that pass, cell by cell unless told; of all types where none is given.
	 */
	PageOf<ClaimJson> page(@Nullable List<ClaimType> types, ClaimCriteria criteria, Lens lens,
			Listing<ClaimFields> listing) {
		ClaimFilter filter = criteria.filter(lens, types, this.countries);
		List<ClaimOrder> order = ClaimFields.order(listing.keys());
		PageOf<ClaimJson> page = listing
			.page(new Rows<>((offset, limit) -> this.ledger.stretch(filter, order, offset, limit),
					(figures) -> figures.stream().map((figure) -> this.shapes.of(figure, lens)).toList(),
					() -> this.ledger.count(filter)));
		if (listing.asks(Include.FACETS)) {
			page = page.counted(ClaimFields.facets(this.facets, filter));
		}
		if (listing.asks(Include.FX)) {
			page = page.converted(this.rates.behind(page.data().stream().map(ClaimJson::converted)));
		}
		return page.seen(ViewJson.ofMoney(lens));
	}

}
