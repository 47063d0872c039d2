package org.outlay.publishing.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.Table;
import org.outlay.publishing.tabular.TableFormat;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.ShownCurrency;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class PublishedTablesTests {

	private static final PointOfView LENS = PointOfView.plain(LocalDate.parse("2026-11-21"));

	@Autowired
	PublishedTables catalogue;

	@Autowired
	Comparisons comparisons;

	@Test
	void everyTableHasRowsThatFitItsColumns() throws IOException {
		for (PublishedTable<?, ?> one : this.catalogue.all()) {
			Table<?> table = one.table(LENS);
			assertThat(rows(one, LENS)).as(table.name()).isNotEmpty();
		}
	}

	@Test
	void aKeyTellsRowsApart() throws IOException {
		for (PublishedTable<?, ?> one : this.catalogue.all()) {
			Table<?> table = one.table(LENS);
			if (!table.key().isEmpty()) {
				assertThat(rows(one, LENS).stream().map((row) -> table.key().stream().map(row::get).toList()))
					.as(table.name())
					.doesNotHaveDuplicates();
			}
		}
	}

	@Test
	void whatPointsToAnotherTableFindsItsRow() throws IOException {
		Map<String, List<CSVRecord>> tables = new HashMap<>();
		for (PublishedTable<?, ?> one : this.catalogue.all()) {
			tables.put(one.table(LENS).name(), rows(one, LENS));
		}
		for (PublishedTable<?, ?> one : this.catalogue.all()) {
			for (Column column : one.table(LENS).columns()) {
				if (column.target() != null) {
					Set<String> known = tables.get(column.target().table())
						.stream()
						.map((row) -> row.get(column.target().column()))
						.collect(Collectors.toSet());
					assertThat(tables.get(one.table(LENS).name())
						.stream()
						.map((row) -> row.get(column.name()))
						.filter((value) -> !value.isEmpty())).as(one.table(LENS).name() + "." + column.name())
						.allSatisfy((value) -> assertThat(known).contains(value));
				}
			}
		}
	}

	@Test
	void aFloorKeepsItsHedgeAndHasNoTop() throws IOException {
		CSVRecord floor = rows(this.catalogue.capex(), LENS).stream()
			.filter((row) -> row.get("unit").equals("CNY") && row.get("kind").equals("more_than"))
			.findFirst()
			.orElseThrow();
		assertThat(floor.get("low")).matches("[0-9]+0000000");
		assertThat(floor.get("low_included")).isEqualTo("false");
		assertThat(floor.get("high")).isEmpty();
		assertThat(floor.get("wording")).startsWith("over CNY ");
	}

	@Test
	void aCurrencyAddsColumnsAndChangesNone() throws IOException {
		PointOfView dollars = new PointOfView(LENS.today(), null, null, null, null, ShownCurrency.parse("USD"), null);
		List<CSVRecord> stated = rows(this.catalogue.capex(), LENS);
		List<CSVRecord> converted = rows(this.catalogue.capex(), dollars);
		assertThat(converted).hasSameSizeAs(stated);
		for (int i = 0; i < stated.size(); i++) {
			assertThat(converted.get(i).stream().limit(stated.get(i).size())).containsExactlyElementsOf(stated.get(i));
			CSVRecord row = converted.get(i);
			assertThat(row.get("converted_unit").isEmpty()).isEqualTo(row.get("rate").isEmpty());
		}
		assertThat(converted).anySatisfy((row) -> assertThat(row.get("converted_unit")).isEqualTo("USD"));
	}

	@Test
	void aComparisonSaysWhyACellIsEmpty() throws IOException {
		org.outlay.readings.comparison.Comparison comparison = this.comparisons.table(ComparisonQuery.of("capex"),
				LENS);
		List<CSVRecord> rows = read(this.catalogue.comparison(), Stream.of(comparison), LENS);
		long quantities = comparison.rows().count() * comparison.years().size();
		assertThat(rows.stream().filter((row) -> Set.of("cell", "group").contains(row.get("row_kind"))))
			.hasSize((int) quantities);
		assertThat(rows).filteredOn((row) -> row.get("row_kind").equals("cell"))
			.allSatisfy((row) -> assertThat(row.get("claim").isEmpty()).isNotEqualTo(row.get("empty").isEmpty()));
	}

	@Test
	void aChangeKeepsTheBoundsOfBothFigures() throws IOException {
		PublishedTable<?, ?> changes = this.catalogue.find("changes", LENS).orElseThrow();
		assertThat(rows(changes, LENS)).filteredOn((row) -> row.get("id").equals("tbw-2d.1"))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("class")).isEqualTo("revised-up");
				assertThat(row.get("before_wording")).isEqualTo("approximately CNY 160 billion");
				assertThat(row.get("after_low")).isEqualTo("200000000000");
				assertThat(row.get("after_low_included")).isEqualTo("false");
				assertThat(row.get("after_high")).as("a floor has no upper bound").isEmpty();
				assertThat(row.get("difference_high")).isEmpty();
				assertThat(row.get("growth_low")).isEqualTo("0.25");
				assertThat(row.get("growth_wording")).isEqualTo("more than about +25%");
			});
	}

	@Test
	void whatIsNewHasNothingBefore() throws IOException {
		PublishedTable<?, ?> changes = this.catalogue.find("changes", LENS).orElseThrow();
		assertThat(rows(changes, LENS)).filteredOn((row) -> row.get("class").equals("new"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("before_claim") + row.get("difference_unit")).isEmpty());
	}

	@Test
	void everyTableIsFoundByItsName() {
		assertThat(this.catalogue.all().stream().map((one) -> one.table(LENS).name()))
			.containsExactlyElementsOf(PublishedTables.NAMES);
		assertThat(this.catalogue.find("data-budgets", LENS)).contains(this.catalogue.dataBudgets());
	}

	@Test
	void columnsKeepTheirNames() {
		String names = this.catalogue.all()
			.stream()
			.map((one) -> one.table(LENS))
			.map((table) -> table.name() + ": " + Arrays.toString(table.columns().stream().map(Column::name).toArray()))
			.collect(Collectors.joining("\n", "", "\n"));
		Golden.assertText("dataset/columns.txt", names);
	}

	private static <D> List<CSVRecord> rows(PublishedTable<D, ?> one, PointOfView view) throws IOException {
		return read(one, one.things().apply(view), view);
	}

	private static <D> List<CSVRecord> read(PublishedTable<D, ?> one, Stream<D> things, PointOfView view)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFormat.CSV.write(one.sheet(things, view, TableNotes.of("")), out);
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
			.getRecords();
	}

}
