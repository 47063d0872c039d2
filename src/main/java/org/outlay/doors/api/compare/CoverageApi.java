package org.outlay.doors.api.compare;

import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListFile;
import org.outlay.doors.api.list.ListFiles;
import org.outlay.doors.api.query.FileTypes;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;

/** What is covered and what is not, the same as the page shows. */
@ApiHandler
@Tag(name = "Comparison")
class CoverageApi {

	private final Coverages coverages;

	private final CoverageShapes shapes;

	private final PointsOfView pointsOfView;

	private final PublishedTables tables;

	private final ListFiles files;

	CoverageApi(Coverages coverages, CoverageShapes shapes, PointsOfView pointsOfView, PublishedTables tables,
			ListFiles files) {
		this.coverages = coverages;
		this.shapes = shapes;
		this.pointsOfView = pointsOfView;
		this.tables = tables;
		this.files = files;
	}

	@Operation(operationId = "showCoverage", summary = "Show what is covered",
			description = "Subjects by measures by years: what is known, conflicting, stale or empty, and what would be"
					+ " worth finding next, found by rule. What is of several years or of none stands beside the years.")
	@GetMapping("/coverage")
	CoverageJson show(CoverageQuery query) {
		return this.shapes.of(this.coverages.grid(query.question(), this.pointsOfView.of(query.lens())));
	}

	/** The same, a quantity or an empty year a row. */
	@Hidden
	@GetMapping(path = "/coverage", produces = { FileTypes.CSV, FileTypes.NDJSON, FileTypes.XLSX })
	ListFile file(CoverageQuery query, HttpServletRequest request) {
		PointOfView view = this.pointsOfView.of(query.lens());
		CoverageGrid grid = this.coverages.grid(query.question(), view);
		return this.files.sheet("outlay-coverage",
				this.tables.coverage().sheet(Stream.of(grid), view, this.files.notes("Coverage", view, request)));
	}

	/** What coverage is asked with: the parameters of the page. */
	record CoverageQuery(
			@Parameter(description = "Only rows about subjects of this kind.",
					example = "company") @Nullable RowKind kind,
			@Parameter(description = "Only this measure.",
					example = "capex") @KnownValue(Vocabulary.MEASURE) @Nullable String measure,
			@Parameter(description = "Only rows in which something has this state; counts stay those of all rows.",
					example = "stale") @Nullable CoverageState state,
			ViewQuery lens) implements Query {

		CoverageScope question() {
			return new CoverageScope(this.kind, this.measure, this.state);
		}

	}

}
