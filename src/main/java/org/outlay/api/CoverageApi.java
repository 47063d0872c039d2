package org.outlay.api;

import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.coverage.Coverages;
import org.outlay.coverage.Grid;
import org.outlay.coverage.Question;
import org.outlay.coverage.RowKind;
import org.outlay.coverage.State;
import org.outlay.dataset.Catalogue;
import org.outlay.lens.Lens;

import org.springframework.web.bind.annotation.GetMapping;

/** What is covered and what is not, the same as the page shows. */
@ApiHandler
@Tag(name = "Comparison")
class CoverageApi {

	private final Coverages coverages;

	private final CoverageShapes shapes;

	private final Viewpoints viewpoints;

	private final Catalogue catalogue;

	private final ListFiles files;

	CoverageApi(Coverages coverages, CoverageShapes shapes, Viewpoints viewpoints, Catalogue catalogue,
			ListFiles files) {
		this.coverages = coverages;
		this.shapes = shapes;
		this.viewpoints = viewpoints;
		this.catalogue = catalogue;
		this.files = files;
	}

	@Operation(operationId = "showCoverage", summary = "Show what is covered",
			description = "Subjects by measures by years: what is known, conflicting, stale or empty, and what would be"
					+ " worth finding next, found by rule. What is of several years or of none stands beside the years.")
	@GetMapping("/coverage")
	CoverageJson show(CoverageQuery query) {
		return this.shapes.of(this.coverages.grid(query.question(), this.viewpoints.of(query.lens())));
	}

	/** The same, a quantity or an empty year a row. */
	@Hidden
	@GetMapping(path = "/coverage", produces = { FileTypes.CSV, FileTypes.NDJSON, FileTypes.XLSX })
	ListFile file(CoverageQuery query, HttpServletRequest request) {
		Lens lens = this.viewpoints.of(query.lens());
		Grid grid = this.coverages.grid(query.question(), lens);
		return this.files.sheet("outlay-coverage",
				this.catalogue.coverage().sheet(Stream.of(grid), lens, this.files.notes("Coverage", lens, request)));
	}

	/** What coverage is asked with: the parameters of the page. */
	record CoverageQuery(
			@Parameter(description = "Only rows about subjects of this kind.",
					example = "company") @Nullable RowKind kind,
			@Parameter(description = "Only this measure.",
					example = "capex") @Known(Vocabulary.MEASURE) @Nullable String measure,
			@Parameter(description = "Only rows in which something has this state; counts stay those of all rows.",
					example = "stale") @Nullable State state,
			LensQuery lens) implements Query {

		Question question() {
			return new Question(this.kind, this.measure, this.state);
		}

	}

}
