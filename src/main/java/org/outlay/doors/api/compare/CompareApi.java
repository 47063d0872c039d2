package org.outlay.doors.api.compare;

import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListFile;
import org.outlay.doors.api.list.ListFiles;
import org.outlay.doors.api.query.FileTypes;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;

/** Comparison tables, the same as the pages show. */
@ApiHandler
@Tag(name = "Comparison")
public class CompareApi {

	private final Comparisons comparisons;

	private final CompareShapes shapes;

	private final PointsOfView pointsOfView;

	private final PublishedTables tables;

	private final ListFiles files;

	CompareApi(Comparisons comparisons, CompareShapes shapes, PointsOfView pointsOfView, PublishedTables tables,
			ListFiles files) {
		this.tables = tables;
		this.files = files;
		this.comparisons = comparisons;
		this.shapes = shapes;
		this.pointsOfView = pointsOfView;
	}

	@Operation(operationId = "compare", summary = "Compare subjects by years",
			description = "Subjects by years on one measure: the figure shown for each cell, why others are empty, sums"
					+ " with their coverage, places that overlapping figures may take, and changes since an earlier day."
					+ " Bases never mix; groups are added to nobody.")
	@GetMapping("/compare")
	ComparisonJson compare(CompareQuery query) {
		PointOfView view = this.pointsOfView.of(query.lens());
		Comparison comparison = this.comparisons.table(query.question(), view);
		return this.shapes.of(comparison);
	}

	/** The same table, one cell a row. */
	@Hidden
	@GetMapping(path = "/compare", produces = { FileTypes.CSV, FileTypes.NDJSON, FileTypes.XLSX })
	ListFile file(CompareQuery query, HttpServletRequest request) {
		PointOfView view = this.pointsOfView.of(query.lens());
		Comparison comparison = this.comparisons.table(query.question(), view);
		TableNotes notes = this.files.notes("Comparison: " + comparison.measure().label(), view, request);
		return this.files.sheet("outlay-comparison-" + comparison.measure().code(),
				this.tables.comparison().sheet(Stream.of(comparison), view, notes));
	}

}
