package org.outlay.doors.api.claim;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.MoneyQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.facts.claim.ClaimType;

/** Claims of money for training data. */
@ApiHandler
@Tag(name = "Claims")
class DataBudgetApi {

	private final ClaimLists lists;

	private final PointsOfView pointsOfView;

	DataBudgetApi(ClaimLists lists, PointsOfView pointsOfView) {
		this.pointsOfView = pointsOfView;
		this.lists = lists;
	}

	@Operation(operationId = "listDataBudgets", summary = "List data budgets",
			description = "Standing claims of money for training data, and of its multiples and ranks against others.")
	@ListMapping(value = "/data-budgets", table = "data_budgets")
	PageOf<ClaimJson> list(DataBudgetQuery query) {
		return this.lists.page(List.of(ClaimType.DATA_BUDGET), query.criteria(),
				this.pointsOfView.of(query.when(), query.money()), query.listing());
	}

	/** What lists of data budgets are asked with. */
	record DataBudgetQuery(ClaimCriteria criteria, AsOfQuery when, MoneyQuery money,
			ListQuery<ClaimFields> listing) implements Query {

	}

}
