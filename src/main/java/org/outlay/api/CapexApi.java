package org.outlay.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.claim.ClaimType;

/** Claims of capital expenditure and AI investment. */
@ApiHandler
@Tag(name = "Claims")
class CapexApi {

	private final ClaimLists lists;

	private final Viewpoints viewpoints;

	CapexApi(ClaimLists lists, Viewpoints viewpoints) {
		this.viewpoints = viewpoints;
		this.lists = lists;
	}

	@Operation(operationId = "listCapex", summary = "List capital expenditure",
			description = "Standing claims of capital expenditure and AI investment. Those on different bases are not"
					+ " comparable, and a group's total never adds to its members'.")
	@ListMapping(value = "/capex", table = "capex")
	PageOf<ClaimJson> list(CapexQuery query) {
		return this.lists.page(List.of(ClaimType.CAPEX), query.criteria(),
				this.viewpoints.of(query.when(), query.money()), query.listing());
	}

	/** What lists of capital expenditure are asked with. */
	record CapexQuery(ClaimCriteria criteria, AsOfQuery when, MoneyQuery money,
			Listing<ClaimFields> listing) implements Query {

	}

}
