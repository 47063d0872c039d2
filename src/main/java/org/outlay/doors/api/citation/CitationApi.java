package org.outlay.doors.api.citation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.claim.ClaimDetails;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.quantity.QuantityKeys;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How figures are cited. */
@ApiHandler
@Tag(name = "Citations")
record CitationApi(Citations citations, ClaimDetails claims, QuantityKeys keys, ResolvedQuantities resolved,
		PointsOfView pointsOfView) {

	@Operation(operationId = "citeClaim", summary = "Cite a claim",
			description = "A ready sentence with hedge, standing, voice, source and record, a permalink that shows the"
					+ " same for ever, and entries for bibliographies of the claim and of its source.")
	@GetMapping("/claims/{id}/citation")
	ResponseEntity<CitationJson> claim(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id,
			CiteQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		return answer(this.citations.of(this.claims.figure(id, view), view));
	}

	@Operation(operationId = "citeQuantity", summary = "Cite a quantity",
			description = "The same for the figure shown for a quantity, with how it was chosen.")
	@GetMapping("/quantities/{key}/citation")
	ResponseEntity<CitationJson> quantity(
			@Parameter(description = "The key of the quantity.",
					example = "bytedance:capex:ai-capital-expenditure:2026") @PathVariable String key,
			ViewQuery query) {
		PointOfView view = this.pointsOfView.of(query);
		ResolvedQuantity reading = this.resolved.read(this.keys.read(key), view.asOf(), view.rule());
		if (reading.figures().isEmpty()) {
			throw new UnknownId("Nothing is recorded on '" + key + "'");
		}
		return answer(this.citations.of(reading, view));
	}

	private static ResponseEntity<CitationJson> answer(Citation citation) {
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "<" + citation.permalink() + ">; rel=\"cite-as\"")
			.body(CitationJson.of(citation));
	}

	/** As of when something is cited. */
	record CiteQuery(AsOfQuery when) implements Query {

	}

}
