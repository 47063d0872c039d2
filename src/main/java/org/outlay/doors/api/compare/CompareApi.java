package org.outlay.doors.api.compare;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.outlay.doors.api.compare.ComparisonJson.BlockJson;
import org.outlay.doors.api.compare.ComparisonJson.ChangeJson;
import org.outlay.doors.api.compare.ComparisonJson.EntryJson;
import org.outlay.doors.api.compare.ComparisonJson.NatureCountJson;
import org.outlay.doors.api.compare.ComparisonJson.RankJson;
import org.outlay.doors.api.compare.ComparisonJson.RowJson;
import org.outlay.doors.api.compare.ComparisonJson.StandingCode;
import org.outlay.doors.api.compare.ComparisonJson.TotalJson;
import org.outlay.doors.api.compare.ComparisonJson.YearSumJson;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListFile;
import org.outlay.doors.api.list.ListFiles;
import org.outlay.doors.api.query.FileTypes;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.ExtentJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.comparison.TableTotal;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.bind.annotation.GetMapping;

/** Comparison tables, the same as the pages show. */
@ApiHandler
@Tag(name = "Comparison")
public class CompareApi {

	private final Comparisons comparisons;

	private final PublishedTables tables;

	private final ListFiles files;

	private final ClaimShapes claims;

	private final PointsOfView pointsOfView;

	CompareApi(Comparisons comparisons, PublishedTables tables, ListFiles files, ClaimShapes claims,
			PointsOfView pointsOfView) {
		this.comparisons = comparisons;
		this.tables = tables;
		this.files = files;
		this.claims = claims;
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
		return json(comparison);
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

	private ComparisonJson json(Comparison comparison) {
		PointOfView view = comparison.view();
		return new ComparisonJson(CodeJson.of(comparison.measure()), comparison.years(),
				comparison.blocks().stream().map((block) -> block(block, comparison)).toList(),
				comparison.groups().stream().map((row) -> row(row, comparison)).toList(),
				comparison.spans()
					.stream()
					.flatMap((span) -> span.headline().stream())
					.map((headline) -> this.claims.brief(headline.figure(), view))
					.toList(),
				comparison.question().since(), comparison.measure().code().equals("capex") ? "/capex" : "/compare",
				ViewJson.of(view));
	}

	private BlockJson block(Comparison.Block block, Comparison comparison) {
		return new BlockJson(CodeJson.ofNullable(block.basis()),
				block.rows().stream().map((row) -> row(row, comparison)).toList(),
				block.totals().stream().map(CompareApi::total).toList());
	}

	private RowJson row(TableRow row, Comparison comparison) {
		List<EntryJson> entries = comparison.years()
			.stream()
			.map((year) -> entry(year, row, comparison.view()))
			.toList();
		return new RowJson(Ref.of(row.subject()), CodeJson.ofNullable(row.basis()),
				row.parts().stream().map(CodeJson::of).toList(), StandingCode.of(row.standing()), entries,
				row.changes().stream().map(ChangeJson::of).toList());
	}

	private EntryJson entry(int year, TableRow row, PointOfView view) {
		TableCell cell = row.entries().get(year);
		if (cell == null) {
			return new EntryJson(year, null, row.absences().get(year), null, null, null);
		}
		Figure other = cell.byDefault();
		return new EntryJson(year, this.claims.brief(cell.figure(), view), null, cell.headline().agreement(),
				RankJson.ofNullable(cell.rank()), (other != null) ? other.id() : null);
	}

	private static TotalJson total(TableTotal total) {
		return new TotalJson(total.unit().code(),
				total.sums()
					.entrySet()
					.stream()
					.map((sum) -> new YearSumJson(sum.getKey(), ExtentJson.of(sum.getValue().known()),
							ExtentJson.of(sum.getValue().total()), sum.getValue().covered(), sum.getValue().of(),
							sum.getValue()
								.natures()
								.entrySet()
								.stream()
								.map((nature) -> new NatureCountJson(nature.getKey(), nature.getValue()))
								.toList(),
							sum.getValue().coverage()))
					.toList());
	}

}
