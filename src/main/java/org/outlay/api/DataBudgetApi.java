package org.outlay.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.claim.ClaimType;

/** Claims of money for training data. */
@ApiHandler
@Tag(name = "Claims")
class DataBudgetApi {

	private final ClaimLists lists;

	private final Viewpoints viewpoints;

	DataBudgetApi(ClaimLists lists, Viewpoints viewpoints) {
		this.viewpoints = viewpoints;
		this.lists = lists;
	}

	@Operation(operationId = "listDataBudgets", summary = "List data budgets",
			description = "Standing claims of money for training data, and of its multiples and ranks against others.")
	@ListMapping(value = "/data-budgets", table = "data_budgets")
	PageOf<ClaimJson> list(DataBudgetQuery query) {
		return this.lists.page(List.of(ClaimType.DATA_BUDGET), query.criteria(),
				this.viewpoints.of(query.when(), query.money()), query.listing());
	}

	/** What lists of data budgets are asked with. */
	record DataBudgetQuery(ClaimCriteria criteria, AsOfQuery when, MoneyQuery money,
			Listing<ClaimFields> listing) implements Query {

	}

}
