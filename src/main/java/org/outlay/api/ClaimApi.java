package org.outlay.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.claim.ClaimType;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims of every kind. */
@ApiHandler
@Tag(name = "Claims")
class ClaimApi {

	private final ClaimLists lists;

	private final Viewpoints viewpoints;

	private final ClaimDetails details;

	ClaimApi(ClaimLists lists, Viewpoints viewpoints, ClaimDetails details) {
		this.lists = lists;
		this.viewpoints = viewpoints;
		this.details = details;
	}

	@Operation(operationId = "listClaims", summary = "List claims",
			description = "Every standing claim, whatever it measures, ordered by subject, measure and period.")
	@ListMapping(value = "/claims", table = "claims")
	PageOf<ClaimJson> list(ClaimQuery query) {
		return this.lists.page(query.type(), query.criteria(), this.viewpoints.of(query.when(), query.money()),
				query.listing());
	}

	@Operation(operationId = "showClaim", summary = "Show a claim",
			description = "One claim with its versions and the other claims tied to it or about the same quantity, as"
					+ " far as they were public. One that was not is a problem that says since when it is.")
	@GetMapping("/claims/{id}")
	ClaimDetailJson show(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id,
			ShowQuery query) {
		return this.details.of(id, this.viewpoints.of(query.when(), query.money()));
	}

	/** What a claim is asked with. */
	record ShowQuery(AsOfQuery when, MoneyQuery money) implements Query {

	}

	/** What lists of claims of every kind are asked with. */
	record ClaimQuery(
			@Parameter(description = "Claims of these types.", example = "data-budget") @Nullable List<ClaimType> type,
			ClaimCriteria criteria, AsOfQuery when, MoneyQuery money, Listing<ClaimFields> listing) implements Query {

	}

}
