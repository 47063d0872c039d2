package org.outlay.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.citation.Citation;
import org.outlay.citation.Citations;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.lens.Lens;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How figures are cited. */
@ApiHandler
@Tag(name = "Citations")
class CitationApi {

	private final Citations citations;

	private final ClaimDetails claims;

	private final CellKeys keys;

	private final Cells cells;

	private final Viewpoints viewpoints;

	CitationApi(Citations citations, ClaimDetails claims, CellKeys keys, Cells cells, Viewpoints viewpoints) {
		this.citations = citations;
		this.claims = claims;
		this.keys = keys;
		this.cells = cells;
		this.viewpoints = viewpoints;
	}

	@Operation(operationId = "citeClaim", summary = "Cite a claim",
			description = "A ready sentence with hedge, standing, voice, source and record, a permalink that shows the"
					+ " same for ever, and entries for bibliographies of the claim and of its source.")
	@GetMapping("/claims/{id}/citation")
	ResponseEntity<CitationJson> claim(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id,
			CiteQuery query) {
		Lens lens = this.viewpoints.of(query.when());
		return answer(this.citations.of(this.claims.figure(id, lens), lens));
	}

	@Operation(operationId = "citeCell", summary = "Cite a cell",
			description = "The same for the figure shown for a quantity, with how it was chosen.")
	@GetMapping("/cells/{key}/citation")
	ResponseEntity<CitationJson> cell(
			@Parameter(description = "The key of the cell.",
					example = "bytedance:capex:ai-capital-expenditure:2026") @PathVariable String key,
			LensQuery query) {
		Lens lens = this.viewpoints.of(query);
		CellReading reading = this.cells.read(this.keys.read(key), lens.asOf(), lens.rule());
		if (reading.figures().isEmpty()) {
			throw new UnknownId("Nothing is recorded on '" + key + "'");
		}
		return answer(this.citations.of(reading, lens));
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
