package org.outlay.doors.api.claim;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.claim.ClaimCriteria.ClaimFields;
import org.outlay.doors.api.claim.ClaimDetails.ClaimDetailJson;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.ListQuery.Include;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Rows;
import org.outlay.doors.api.query.ViewQuery.MoneyQuery;
import org.outlay.doors.api.query.ViewQuery.MoneyViewQuery;
import org.outlay.doors.api.shape.ClaimJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.readings.ledger.Facets;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectCountries;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims of every kind. */
@ApiHandler("Claims")
record ClaimApi(Ledger ledger, SubjectCountries subjectCountries, ClaimShapes shapes, Facets facets,
		PointsOfView pointsOfView, ClaimDetails details) {

	@Operation(operationId = "listClaims", summary = "List claims",
			description = "Every current claim of any measure, ordered by subject, measure and period.")
	@ListMapping(value = "/claims", table = "claims")
	PageOf<ClaimJson> list(ClaimQuery query) {
		return page(query.type(), query.criteria(), this.pointsOfView.of(query.when(), query.money()), query.listing());
	}

	@Operation(operationId = "listCapex", summary = "List capital expenditure",
			description = "Current claims of capital expenditure and AI investment. Claims of different families of bases are not"
					+ " comparable, and a group's total must not be added to those of its members.")
	@ListMapping(value = "/capex", table = "capex")
	PageOf<ClaimJson> capex(TypedQuery query) {
		return page(List.of(ClaimType.CAPEX), query.criteria(), this.pointsOfView.of(query.when(), query.money()),
				query.listing());
	}

	@Operation(operationId = "listDataBudgets", summary = "List data budgets",
			description = "Current claims of money for training data, and of its multiples and ranks compared with others.")
	@ListMapping(value = "/data-budgets", table = "data_budgets")
	PageOf<ClaimJson> dataBudgets(TypedQuery query) {
		return page(List.of(ClaimType.DATA_BUDGET), query.criteria(), this.pointsOfView.of(query.when(), query.money()),
				query.listing());
	}

	@Operation(operationId = "showClaim", summary = "Show a claim",
			description = "One claim with its versions, and the public claims linked to it or about the same quantity."
					+ " If it was not public, the problem says from which day on it is.")
	@GetMapping("/claims/{id}")
	ClaimDetailJson show(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id,
			MoneyViewQuery query) {
		return this.details.of(id, this.pointsOfView.of(query.when(), query.money()));
	}

	/**
	 * The page of claims that pass, by quantity unless another order is asked for.
	 * @param types the types of claims; null for all
	 */
	private PageOf<ClaimJson> page(@Nullable List<ClaimType> types, ClaimCriteria criteria, PointOfView view,
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
			page = page.converted(this.shapes.behind(page.data().stream().map(ClaimJson::converted)));
		}
		return page.seen(ViewJson.ofMoney(view));
	}

	/** The parameters of the list of all claims. */
	record ClaimQuery(
			@Parameter(description = "Claims of these types.", example = "data-budget") @Nullable List<ClaimType> type,
			ClaimCriteria criteria, AsOfQuery when, MoneyQuery money, ListQuery<ClaimFields> listing) implements Query {
	}

	/** The parameters of lists of claims of one type. */
	record TypedQuery(ClaimCriteria criteria, AsOfQuery when, MoneyQuery money,
			ListQuery<ClaimFields> listing) implements Query {
	}

}
