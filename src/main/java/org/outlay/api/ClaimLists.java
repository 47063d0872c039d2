package org.outlay.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.ledger.Countries;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Reads pages of claims from the ledger. */
@Component
class ClaimLists {

	private final Ledger ledger;

	private final Countries countries;

	private final ClaimShapes shapes;

	ClaimLists(Ledger ledger, Countries countries, ClaimShapes shapes) {
		this.ledger = ledger;
		this.countries = countries;
		this.shapes = shapes;
	}

	/** The claims that pass, cell by cell; of all types where none is given. */
	PageOf<ClaimJson> page(@Nullable ClaimType type, ClaimCriteria criteria, Lens lens, Paging paging) {
		ClaimFilter filter = criteria.filter(lens.claims(), type, this.countries);
		List<ClaimJson> rows = this.ledger.stretch(filter, paging.offset(), paging.size())
			.stream()
			.map((figure) -> this.shapes.of(figure, lens))
			.toList();
		return paging.page(rows, this.ledger.count(filter)).seen(ViewJson.ofMoney(lens));
	}

}
