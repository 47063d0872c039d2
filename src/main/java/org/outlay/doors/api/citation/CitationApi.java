package org.outlay.doors.api.citation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.doors.api.claim.ClaimDetails;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.quantity.QuantityKeys;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How figures are cited. */
@ApiHandler("Citations")
record CitationApi(Citations citations, ClaimDetails claims, QuantityKeys keys, ResolvedQuantities resolved,
		PointsOfView pointsOfView) {

	@Operation(operationId = "citeClaim", summary = "Cite a claim",
			description = "A sentence with the hedge, nature, speaker, source and record of the claim, a permalink that"
					+ " always shows the same, and bibliography entries of the claim and of its source.")
	@GetMapping("/claims/{id}/citation")
	ResponseEntity<FigureCitationJson> claim(
			@Parameter(description = "The id of the claim.", example = "leida-87b") @PathVariable String id,
			CiteQuery query) {
		PointOfView view = this.pointsOfView.of(query.when());
		return answer(this.citations.of(this.claims.figure(id, view), view));
	}

	@Operation(operationId = "citeQuantity", summary = "Cite a quantity",
			description = "The same for the figure shown for a quantity, and how it was chosen.")
	@GetMapping("/quantities/{key}/citation")
	ResponseEntity<FigureCitationJson> quantity(@Parameter(description = "The key of the quantity.",
			example = "bytedance:capex:ai-spending:2026") @PathVariable String key, ViewQuery query) {
		PointOfView view = this.pointsOfView.of(query);
		ResolvedQuantity reading = this.resolved.read(this.keys.read(key), view.rule());
		if (reading.figures().isEmpty()) {
			throw new RefusedRequest(ProblemKind.UNKNOWN_ID, "Nothing is recorded on '" + key + "'");
		}
		return answer(this.citations.of(reading, view));
	}

	private static ResponseEntity<FigureCitationJson> answer(Citation citation) {
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "<" + citation.permalink() + ">; rel=\"cite-as\"")
			.body(FigureCitationJson.of(citation));
	}

	/** The parameters of a citation. */
	record CiteQuery(AsOfQuery when) implements Query {
	}

	/** The citation of a claim or quantity. */
	record FigureCitationJson(
			@Schema(description = "Its permanent key in bibliographies.",
					example = "outlay-claims-leida-87b") String key,
			@Schema(description = "Its title in bibliographies.") String title,
			@Schema(description = "A sentence with the hedge, nature, speaker, source and record.") String sentence,
			@Schema(description = "The address that always shows the same.") String permalink,
			@Schema(description = "BibTeX in UTF-8, with the fields of biblatex.") String bibtex,
			@Schema(description = "RIS, with CR LF at the end of each line.") String ris,
			@Schema(description = "CSL-JSON, as text: an array of items.") String csl) {

		static FigureCitationJson of(Citation citation) {
			return new FigureCitationJson(citation.key(), citation.title(), citation.sentence(), citation.permalink(),
					citation.as(CitationFormat.BIBTEX), citation.as(CitationFormat.RIS),
					citation.as(CitationFormat.CSL));
		}

	}

}
