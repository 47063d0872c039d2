package org.outlay.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimOrder;
import org.outlay.claim.ClaimType;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Explanation;
import org.outlay.ledger.Countries;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Quantities;
import org.outlay.lens.Lens;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Quantities, and the claims shown for them. */
@ApiHandler
@Tag(name = "Cells")
class CellApi {

	private static final String EXAMPLE = "bytedance:capex:ai-capital-expenditure:2026";

	private final CellKeys keys;

	private final Cells cells;

	private final Quantities quantities;

	private final Ledger ledger;

	private final Countries countries;

	private final CellShapes shapes;

	private final ClaimShapes claims;

	private final Viewpoints viewpoints;

	private final RateShapes rates;

	CellApi(CellKeys keys, Cells cells, Quantities quantities, Ledger ledger, Countries countries, CellShapes shapes,
			ClaimShapes claims, Viewpoints viewpoints, RateShapes rates) {
		this.rates = rates;
		this.keys = keys;
		this.cells = cells;
		this.quantities = quantities;
		this.ledger = ledger;
		this.countries = countries;
		this.shapes = shapes;
		this.claims = claims;
		this.viewpoints = viewpoints;
	}

	@Operation(operationId = "listCells", summary = "List cells",
			description = "Every quantity some public claim that passes the filters is about, with the claim shown for"
					+ " it, by subject, measure, basis, period and part. The filters choose cells; the claim to show is"
					+ " chosen among all on the cell.")
	@ListMapping(value = "/cells", table = "cells")
	PageOf<CellJson> list(CellQuery query) {
		Lens lens = this.viewpoints.of(query.lens());
		ClaimFilter filter = query.criteria().filter(lens, query.type(), this.countries);
		List<ClaimOrder> order = ClaimFields.order(query.listing().keys());
		PageOf<CellJson> page = query.listing()
			.page(new Rows<>((offset, limit) -> this.quantities.stretch(filter, order, offset, limit),
					(cells) -> rows(cells, lens), () -> this.quantities.count(filter)));
		if (query.listing().asks(Include.FX)) {
			page = page.converted(this.rates.behind(page.data().stream().map(CellJson::converted)));
		}
		return page.seen(ViewJson.of(lens));
	}

	private List<CellJson> rows(List<Cell> cells, Lens lens) {
		return this.cells.read(this.quantities.figures(cells, lens.asOf().recorded()), lens.asOf(), lens.rule())
			.stream()
			.map((reading) -> this.shapes.of(reading, lens))
			.toList();
	}

	@Operation(operationId = "showCell", summary = "Show a cell",
			description = "One quantity: the claim shown for it, the step that decided, the alternatives, and whether"
					+ " the voices agree.")
	@GetMapping("/cells/{key}")
	CellDetailJson show(@Parameter(description = "The key of the cell.", example = EXAMPLE) @PathVariable String key,
			LensQuery query) {
		Lens lens = this.viewpoints.of(query);
		CellReading reading = this.cells.read(this.keys.read(key), lens.asOf(), lens.rule());
		requireFigures(reading, lens);
		return new CellDetailJson(this.shapes.of(reading, lens), ViewJson.of(lens));
	}

	@Operation(operationId = "explainCell", summary = "Explain a cell",
			description = "Every step of the choice with what it kept and dropped, how each two claims relate, claims"
					+ " not yet public, and what each policy would show.")
	@GetMapping("/cells/{key}/explain")
	ExplanationJson explain(
			@Parameter(description = "The key of the cell.", example = EXAMPLE) @PathVariable String key,
			LensQuery query) {
		Lens lens = this.viewpoints.of(query);
		Explanation explanation = this.cells.explain(this.keys.read(key), lens.asOf(), lens.rule());
		CellReading reading = explanation.reading();
		requireFigures(reading, lens);
		return new ExplanationJson(this.shapes.of(reading, lens),
				explanation.trace().stream().map(CellJson.StepJson::of).toList(),
				CellShapes.known(reading, lens.asOf()).stream().map((figure) -> this.claims.of(figure, lens)).toList(),
				explanation.pairs().stream().map(ExplanationJson.PairJson::of).toList(),
				reading.figures()
					.stream()
					.filter((figure) -> !lens.asOf().isPublic(figure.source().published()))
					.map(ExplanationJson.NotYetJson::of)
					.toList(),
				explanation.byPolicy()
					.entrySet()
					.stream()
					.map((choice) -> ExplanationJson.ChoiceJson.of(choice.getKey(), choice.getValue()))
					.toList(),
				ViewJson.of(lens));
	}

	private void requireFigures(CellReading reading, Lens lens) {
		if (!reading.figures().isEmpty()) {
			return;
		}
		Cell cell = reading.cell();
		if (lens.asOf().recorded() != null && !this.ledger.cell(cell, null).isEmpty()) {
			throw new NotInView("No claim on '" + cell.key() + "' stood in the record at " + lens.asOf().recorded());
		}
		throw new UnknownId("Nothing is recorded on '" + cell.key() + "'; /api/v1/cells?subject=" + cell.subject()
				+ "&measure=" + cell.measure() + " lists what there is.");
	}

	/** What cells can be sorted by. */
	static final class CellFields extends ListFields {

		CellFields() {
			Quantities.KEYS.forEach((key) -> add(key.code(), false));
		}

	}

	/** What lists of cells are asked with. */
	record CellQuery(
			@Parameter(description = "Cells of claims of these types.",
					example = "capex") @Nullable List<ClaimType> type,
			ClaimCriteria criteria, LensQuery lens, Listing<CellFields> listing) implements Query {

	}

	/** A cell, and how it was looked at. */
	@Schema(name = "CellDetail")
	record CellDetailJson(@JsonUnwrapped CellJson cell, @Schema(description = "How it was looked at.") ViewJson view) {
	}

}
