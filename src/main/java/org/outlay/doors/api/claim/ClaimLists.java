package org.outlay.doors.api.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.Include;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Rows;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.RateShapes;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.readings.ledger.Facets;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectCountries;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Reads pages of claims from the ledger. */
@Component
class ClaimLists {

	private final Ledger ledger;

	private final SubjectCountries subjectCountries;

	private final ClaimShapes shapes;

	private final Facets facets;

	private final RateShapes rates;

	ClaimLists(Ledger ledger, SubjectCountries subjectCountries, ClaimShapes shapes, Facets facets, RateShapes rates) {
		this.facets = facets;
		this.rates = rates;
		this.ledger = ledger;
		this.subjectCountries = subjectCountries;
		this.shapes = shapes;
	}

	/**
	 * The claims that pass, quantity by quantity unless told; of all types where none is
	 * given.
	 */
	PageOf<ClaimJson> page(@Nullable List<ClaimType> types, ClaimCriteria criteria, PointOfView view,
			ListQuery<ClaimFields> listing) {
		ClaimFilter filter = criteria.filter(view, types, this.subjectCountries);
		List<ClaimOrder> order = ClaimFields.order(listing.keys());
		PageOf<ClaimJson> page = listing
			.page(new Rows<>((offset, limit) -> this.ledger.stretch(filter, order, offset, limit),
					(figures) -> figures.stream().map((figure) -> this.shapes.of(figure, view)).toList(),
					() -> this.ledger.count(filter)));
		if (listing.asks(Include.FACETS)) {
			page = page.counted(ClaimFields.facets(this.facets, filter));
		}
		if (listing.asks(Include.FX)) {
			page = page.converted(this.rates.behind(page.data().stream().map(ClaimJson::converted)));
		}
		return page.seen(ViewJson.ofMoney(view));
	}

}
