package org.outlay.doors.api.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.compare.ComparisonJson.BlockJson;
import org.outlay.doors.api.compare.ComparisonJson.ChangeJson;
import org.outlay.doors.api.compare.ComparisonJson.EntryJson;
import org.outlay.doors.api.compare.ComparisonJson.NatureCountJson;
import org.outlay.doors.api.compare.ComparisonJson.RankSpanJson;
import org.outlay.doors.api.compare.ComparisonJson.RowJson;
import org.outlay.doors.api.compare.ComparisonJson.StandingCode;
import org.outlay.doors.api.compare.ComparisonJson.TotalJson;
import org.outlay.doors.api.compare.ComparisonJson.YearSumJson;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListFiles;
import org.outlay.doors.api.list.ListFiles.ListFile;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.AmountJson.ExtentJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.Nature;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.comparison.TableTotal;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.FigureYear;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** Comparison tables, as the pages show them. */
@ApiHandler("Comparison")
record CompareApi(Comparisons comparisons, PublishedTables tables, ListFiles files, ClaimShapes claims,
		PointsOfView pointsOfView) {

	@Operation(operationId = "compare", summary = "Compare subjects by years",
			description = "Subjects by years on one measure: the figure shown in each cell or why it is empty, sums with"
					+ " their coverage, the ranks that overlapping figures may have, and changes since an earlier day."
					+ " Families of bases are never mixed; groups are not part of sums.")
	@GetMapping("/compare")
	ComparisonJson compare(CompareQuery query) {
		PointOfView view = this.pointsOfView.of(query.lens());
		return json(this.comparisons.table(query.question(), view));
	}

	/** The same table with one row per cell. */
	@Hidden
	@GetMapping(path = "/compare", produces = { ListMapping.CSV, MediaType.APPLICATION_NDJSON_VALUE, ListMapping.XLSX })
	ListFile file(CompareQuery query, HttpServletRequest request) {
		PointOfView view = this.pointsOfView.of(query.lens());
		Comparison comparison = this.comparisons.table(query.question(), view);
		TableNotes notes = this.files.notes("Comparison: " + comparison.measure().label(), view, request);
		Sheet sheet = this.tables.comparison().sheet(Stream.of(comparison), view, notes);
		return new ListFile("outlay-comparison-" + comparison.measure().code(),
				(format, out) -> format.write(sheet, out));
	}

	private ComparisonJson json(Comparison comparison) {
		PointOfView view = comparison.view();
		return new ComparisonJson(CodeJson.of(comparison.measure()), comparison.comparability().incomparable(),
				comparison.years().stream().map(FigureYear::code).toList(),
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
		return new BlockJson(CodeJson.ofNullable(block.family()),
				block.rows().stream().map((row) -> row(row, comparison)).toList(),
				block.totals().stream().map(CompareApi::total).toList());
	}

	private RowJson row(TableRow row, Comparison comparison) {
		List<EntryJson> entries = comparison.years()
			.stream()
			.map((year) -> entry(year, row, comparison.view()))
			.toList();
		return new RowJson(Ref.of(row.subject()), CodeJson.ofNullable(row.family()),
				row.parts().stream().map(CodeJson::of).toList(), StandingCode.of(row.standing()), entries,
				row.changes().stream().map(ChangeJson::of).toList());
	}

	private EntryJson entry(FigureYear year, TableRow row, PointOfView view) {
		TableCell cell = row.entries().get(year);
		if (cell == null) {
			return new EntryJson(year.code(), null, row.absences().get(year), null, null, null);
		}
		Figure other = cell.byDefault();
		return new EntryJson(year.code(), this.claims.brief(cell.figure(), view), null, cell.headline().agreement(),
				RankSpanJson.ofNullable(cell.rank()), (other != null) ? other.id() : null);
	}

	private static TotalJson total(TableTotal total) {
		return new TotalJson(total.unit().code(),
				total.sums()
					.entrySet()
					.stream()
					.map((sum) -> new YearSumJson(sum.getKey().code(), ExtentJson.of(sum.getValue().known()),
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

	/** The parameters of a comparison, the same as those of the pages. */
	record CompareQuery(
			@Parameter(description = "The measure to compare; capex by default.",
					example = "capex") @Vocabulary.Known(Vocabulary.MEASURE) @Nullable String measure,
			@Parameter(description = "Only this family of bases.",
					example = "ai-spending") @Vocabulary.Known(Vocabulary.BASIS_FAMILY) @Nullable String family,
			@Parameter(description = "Only claims in this term of their source for capital expenditure.",
					example = "ai-capital-expenditure") @Vocabulary.Known(Vocabulary.BASIS) @Nullable String basis,
			@Parameter(description = "Only these companies, models or products: ids, joined by commas.",
					example = "bytedance,alibaba") @Vocabulary.Known(Vocabulary.SUBJECT) @Nullable List<String> companies,
			@Parameter(description = "Only claims of this nature.", example = "plan") @Nullable Nature nature,
			@Parameter(description = "The first year.", example = "2024") @Nullable Year from,
			@Parameter(description = "The last year.", example = "2027") @Nullable Year to,
			@Parameter(
					description = "The order of rows: by name, the default, or by the low or high bound in the last year"
							+ " that has begun.",
					example = "low") ComparisonQuery.@Nullable SortBy sort,
			@Parameter(description = "Adds changes since this day.", example = "2026-03-01") @Nullable LocalDate since,
			ViewQuery lens) implements Query {

		private static final String CAPEX = "capex";

		/** The largest number of columns. */
		private static final int MOST_YEARS = 100;

		@Override
		public List<Fault> faults(Instant now) {
			if (this.basis != null && !measured().equals(CAPEX)) {
				return List.of(Fault.badValue("basis", this.basis,
						"only capital expenditure has a basis; omit it, or compare capex"));
			}
			if (this.family != null && !measured().equals(CAPEX)) {
				return List.of(Fault.badValue("family", this.family,
						"only capital expenditure has families of bases; omit it, or compare capex"));
			}
			if (this.from != null && this.to != null
					&& (this.from.isAfter(this.to) || this.to.getValue() - this.from.getValue() >= MOST_YEARS)) {
				return List.of(Fault.badValue("to", this.to.toString(),
						"this is before " + this.from + ", or more than " + MOST_YEARS + " years are asked for",
						"a year from " + this.from + " to " + this.from.plusYears(MOST_YEARS - 1L)));
			}
			return List.of();
		}

		private String measured() {
			return Objects.requireNonNullElse(this.measure, CAPEX);
		}

		ComparisonQuery question() {
			return new ComparisonQuery(measured(), this.family, this.basis,
					Objects.requireNonNullElse(this.companies, List.of()),
					(this.from != null) ? this.from.getValue() : null, (this.to != null) ? this.to.getValue() : null,
					this.nature, Objects.requireNonNullElse(this.sort, ComparisonQuery.SortBy.NAME), this.since);
		}

	}

}
