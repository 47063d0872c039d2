package org.outlay.api;

import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Table;
import org.outlay.dataset.Catalogue;
import org.outlay.lens.Lens;
import org.outlay.tabular.Notes;

import org.springframework.web.bind.annotation.GetMapping;

/** Comparison tables, the same as the pages show. */
@ApiHandler
@Tag(name = "Comparison")
class CompareApi {

	private final Comparisons comparisons;

	private final CompareShapes shapes;

	private final Viewpoints viewpoints;

	private final Catalogue catalogue;

	private final ListFiles files;

	CompareApi(Comparisons comparisons, CompareShapes shapes, Viewpoints viewpoints, Catalogue catalogue,
			ListFiles files) {
		this.catalogue = catalogue;
		this.files = files;
		this.comparisons = comparisons;
		this.shapes = shapes;
		this.viewpoints = viewpoints;
	}

	@Operation(operationId = "compare", summary = "Compare subjects by years",
			description = "Subjects by years on one measure: the figure shown for each cell, why others are empty, sums"
					+ " with their coverage, places that overlapping figures may take, and changes since an earlier day."
					+ " Bases never mix; groups are added to nobody.")
	@GetMapping("/compare")
	ComparisonJson compare(CompareQuery query) {
		Lens lens = this.viewpoints.of(query.lens());
		Table table = this.comparisons.table(query.question(), lens);
		return this.shapes.of(table);
	}

	/** The same table, one cell a row. */
	@Hidden
	@GetMapping(path = "/compare", produces = { FileTypes.CSV, FileTypes.NDJSON, FileTypes.XLSX })
	ListFile file(CompareQuery query, HttpServletRequest request) {
		Lens lens = this.viewpoints.of(query.lens());
		Table table = this.comparisons.table(query.question(), lens);
		Notes notes = this.files.notes("Comparison: " + table.measure().label(), lens, request);
		return this.files.sheet("outlay-comparison-" + table.measure().code(),
				this.catalogue.comparison().sheet(Stream.of(table), lens, notes));
	}

}
