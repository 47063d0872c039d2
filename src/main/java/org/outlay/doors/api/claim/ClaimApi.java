package org.outlay.doors.api.claim;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims of every kind. */
@ApiHandler
@Tag(name = "Claims")
public class ClaimApi {

	private final ClaimLists lists;

	private final PointsOfView pointsOfView;

	private final ClaimDetails details;

	ClaimApi(ClaimLists lists, PointsOfView pointsOfView, ClaimDetails details) {
		this.lists = lists;
		this.pointsOfView = pointsOfView;
		this.details = details;
	}

	@Operation(operationId = "listClaims", summary = "List claims",
			description = "Every standing claim, whatever it measures, ordered by subject, measure and period.")
	@ListMapping(value = "/claims", table = "claims")
	PageOf<ClaimJson> list(ClaimQuery query) {
		return this.lists.page(query.type(), query.criteria(), this.pointsOfView.of(query.when(), query.money()),
				query.listing());
	}

	@Operation(operationId = "showClaim", summary = "Show a claim",
			description = "One claim with its versions and the other claims tied to it or about the same quantity, as"
					+ " far as they were public. One that was not is a problem that says since when it is.")
	@GetMapping("/claims/{id}")
	ClaimDetailJson show(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id,
			ShowQuery query) {
		return this.details.of(id, this.pointsOfView.of(query.when(), query.money()));
	}

	/** What a claim is asked with. */
	public record ShowQuery(AsOfQuery when, MoneyQuery money) implements Query {

	}

	/** What lists of claims of every kind are asked with. */
	record ClaimQuery(
			@Parameter(description = "Claims of these types.", example = "data-budget") @Nullable List<ClaimType> type,
			ClaimCriteria criteria, AsOfQuery when, MoneyQuery money, ListQuery<ClaimFields> listing) implements Query {

	}

}
