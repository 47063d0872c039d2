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

/** Claims of capital expenditure and AI investment. */
@ApiHandler
@Tag(name = "Claims")
class CapexApi {

	private final ClaimLists lists;

	private final PointsOfView pointsOfView;

	CapexApi(ClaimLists lists, PointsOfView pointsOfView) {
		this.pointsOfView = pointsOfView;
		this.lists = lists;
	}

	@Operation(operationId = "listCapex", summary = "List capital expenditure",
			description = "Standing claims of capital expenditure and AI investment. Those on different bases are not"
					+ " comparable, and a group's total never adds to its members'.")
	@ListMapping(value = "/capex", table = "capex")
	PageOf<ClaimJson> list(CapexQuery query) {
		return this.lists.page(List.of(ClaimType.CAPEX), query.criteria(),
				this.pointsOfView.of(query.when(), query.money()), query.listing());
	}

	/** What lists of capital expenditure are asked with. */
	record CapexQuery(ClaimCriteria criteria, AsOfQuery when, MoneyQuery money,
			ListQuery<ClaimFields> listing) implements Query {

	}

}
