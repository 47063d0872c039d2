package org.outlay.dataset;

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
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Question;
import org.outlay.lens.Currency;
import org.outlay.lens.Lens;
import org.outlay.tabular.Column;
import org.outlay.tabular.Format;
import org.outlay.tabular.Notes;
import org.outlay.tabular.Table;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CatalogueTests {

	private static final Lens LENS = Lens.plain(LocalDate.parse("2026-11-21"));

	@Autowired
	Catalogue catalogue;

	@Autowired
	Comparisons comparisons;

	@Test
	void everyTableHasRowsThatFitItsColumns() throws IOException {
		for (Published<?, ?> one : this.catalogue.all()) {
			Table<?> table = one.table(LENS);
			assertThat(rows(one, LENS)).as(table.name()).isNotEmpty();
		}
	}

	@Test
	void aKeyTellsRowsApart() throws IOException {
		for (Published<?, ?> one : this.catalogue.all()) {
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
		for (Published<?, ?> one : this.catalogue.all()) {
			tables.put(one.table(LENS).name(), rows(one, LENS));
		}
		for (Published<?, ?> one : this.catalogue.all()) {
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
		Lens dollars = new Lens(LENS.today(), null, null, null, null, Currency.parse("USD"), null);
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
		org.outlay.comparison.Table table = this.comparisons.table(Question.of("capex"), LENS);
		List<CSVRecord> rows = read(this.catalogue.comparison(), Stream.of(table), LENS);
		long cells = table.rows().count() * table.years().size();
		assertThat(rows.stream().filter((row) -> Set.of("cell", "group").contains(row.get("row_kind"))))
			.hasSize((int) cells);
		assertThat(rows).filteredOn((row) -> row.get("row_kind").equals("cell"))
			.allSatisfy((row) -> assertThat(row.get("claim").isEmpty()).isNotEqualTo(row.get("empty").isEmpty()));
	}

	@Test
	void aChangeKeepsTheBoundsOfBothFigures() throws IOException {
		Published<?, ?> changes = this.catalogue.find("changes", LENS).orElseThrow();
		assertThat(rows(changes, LENS)).filteredOn((row) -> row.get("id").equals("tbb-2d.1"))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("class")).isEqualTo("revised-up");
				assertThat(row.get("before_wording")).isEqualTo("approximately CNY 160 billion");
				assertThat(row.get("after_low")).isEqualTo("200000000000");
				assertThat(row.get("after_low_included")).isEqualTo("false");
				assertThat(row.get("after_high")).as("a floor has no top").isEmpty();
				assertThat(row.get("difference_high")).isEmpty();
				assertThat(row.get("growth_low")).isEqualTo("0.25");
				assertThat(row.get("growth_wording")).isEqualTo("more than about +25%");
			});
	}

	@Test
	void whatIsNewHasNothingBefore() throws IOException {
		Published<?, ?> changes = this.catalogue.find("changes", LENS).orElseThrow();
		assertThat(rows(changes, LENS)).filteredOn((row) -> row.get("class").equals("new"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("before_claim") + row.get("difference_unit")).isEmpty());
	}

	@Test
	void everyTableIsFoundByItsName() {
		assertThat(this.catalogue.all().stream().map((one) -> one.table(LENS).name()))
			.containsExactlyElementsOf(Catalogue.NAMES);
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

	private static <D> List<CSVRecord> rows(Published<D, ?> one, Lens lens) throws IOException {
		return read(one, one.all(lens), lens);
	}

	private static <D> List<CSVRecord> read(Published<D, ?> one, Stream<D> things, Lens lens) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.CSV.write(one.sheet(things, lens, Notes.of("")), out);
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
			.getRecords();
	}

}
