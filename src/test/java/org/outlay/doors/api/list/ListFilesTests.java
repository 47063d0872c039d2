package org.outlay.doors.api.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ListFilesTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final MockMvcTester mvc;

	@Autowired
	ListFilesTests(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "capex", "data-budgets", "quantities", "companies", "models", "taxonomies",
			"products", "people", "events", "sources", "measures", "rates", "rates/fed-h10-annual", "rates/implied",
			"changes" })
	void everyListIsATableWithAsManyRows(String list) throws IOException {
		int rows = JSON.readTree(text("/api/v1/" + list + "?limit=1000")).get("data").size();
		assertThat(csv("/api/v1/" + list + ".csv")).hasSize(rows);
		assertThat(text("/api/v1/" + list + ".ndjson").lines()).hasSize(rows);
		try (XSSFWorkbook book = workbook("/api/v1/" + list + ".xlsx")) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows);
		}
	}

	@Test
	void whatASearchFindsIsATable() throws IOException {
		int hits = JSON.readTree(text("/api/v1/search?q=brightdune&limit=1000")).get("data").size();
		assertThat(csv("/api/v1/search.csv?q=brightdune")).hasSize(hits)
			.anySatisfy((row) -> assertThat(row.get("page")).isEqualTo("/companies/brightdune"));
		assertThat(csv("/api/v1/search.csv?q=brightdune&type=company"))
			.allSatisfy((row) -> assertThat(row.get("type")).isEqualTo("company"));
		try (XSSFWorkbook book = workbook("/api/v1/search.xlsx?q=brightdune")) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(hits);
		}
	}

	@Test
	void aFileOfChangesHasTheFiltersOfTheList() {
		assertThat(csv("/api/v1/changes.csv?class=revised-up&company=brightdune")).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.get("class")).isEqualTo("revised-up");
			assertThat(row.get("before_claim")).isNotEmpty();
			assertThat(row.get("after_claim")).isNotEmpty();
		});
		assertThat(csv("/api/v1/changes.csv?since=2100-01-01")).isEmpty();
	}

	@Test
	void ratesOfASeriesAreFilteredAlike() {
		assertThat(csv("/api/v1/rates/fed-h10-annual.csv?currency=CNY&from=2024-01-01&to=2024-12-31")).singleElement()
			.satisfies((row) -> {
				assertThat(row.get("series")).isEqualTo("fed-h10-annual");
				assertThat(row.get("first_day")).isEqualTo("2024-01-01");
				assertThat(row.get("rate")).isEqualTo("7.1957");
			});
	}

	@Test
	void linesAreTheObjectsOfTheList() {
		List<JsonNode> rows = JSON.readTree(text("/api/v1/claims?limit=1000&sort=-low"))
			.get("data")
			.valueStream()
			.toList();
		assertThat(text("/api/v1/claims.ndjson?sort=-low").lines().map(JSON::readTree)).containsExactlyElementsOf(rows);
		assertThat(text("/api/v1/companies.ndjson?fields=id,name&country=CN").lines()).first()
			.asString()
			.matches("\\{\"id\":\"[^\"]+\",\"name\":\"[^\"]+\"}");
	}

	@Test
	void aFileHasTheParametersOfTheList() {
		assertThat(csv("/api/v1/claims.csv?company=brightdune&measure=capex&currency=USD")).isNotEmpty()
			.allSatisfy((row) -> {
				assertThat(row.get("subject")).isEqualTo("brightdune");
				assertThat(row.get("measure")).isEqualTo("capex");
			})
			.anySatisfy((row) -> assertThat(row.get("converted_unit")).isEqualTo("USD"));
	}

	@Test
	void withALimitAFileIsOnePage() {
		MvcTestResult first = get("/api/v1/claims.csv?limit=2", "*/*");
		assertThat(first.getResponse().getHeader(HttpHeaders.LINK)).contains("/api/v1/claims.csv?limit=2&cursor=");
		String next = first.getResponse().getHeader(HttpHeaders.LINK).replaceAll(".*(/api[^>]*)>.*", "$1");
		List<CSVRecord> both = csv("/api/v1/claims.csv");
		assertThat(csv("/api/v1/claims.csv?limit=2").get(1).toList()).isEqualTo(both.get(1).toList());
		assertThat(csv(next)).hasSize(2).first().extracting(CSVRecord::toList).isEqualTo(both.get(2).toList());
	}

	@Test
	void theAcceptHeaderIsAsGoodAsASuffixAndTheSuffixCountsMore() {
		assertThat(get("/api/v1/models", "text/csv")).hasContentType("text/csv;charset=UTF-8");
		assertThat(get("/api/v1/models", "text/csv;q=0.5,application/json")).hasContentType("application/json");
		assertThat(get("/api/v1/models", "text/html,*/*;q=0.8")).hasContentType("application/json");
		assertThat(get("/api/v1/models.ndjson", "text/html")).hasContentType("application/x-ndjson");
		assertThat(get("/api/v1/models.json", "text/html")).hasContentType("application/json");
		assertThat(get("/api/v1/models", "text/csv").getResponse().getHeaders(HttpHeaders.VARY))
			.anySatisfy((vary) -> assertThat(vary).contains("Accept"));
		assertThat(get("/api/v1/models.csv", "*/*").getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"outlay-models.csv\"");
	}

	@Test
	void whatHasNoSuchFormatSaysWhichThereAre() {
		assertThat(ApiClient.problem(HttpStatus.NOT_ACCEPTABLE, get("/api/v1/companies/bantrell.csv", "*/*"))
			.get("detail")
			.asString()).contains("CSV");
		ApiClient.problem(HttpStatus.NOT_ACCEPTABLE, get("/api/v1/companies", "image/png"));
		ApiClient.problem(HttpStatus.BAD_REQUEST, get("/api/v1/claims.csv?include=facets", "*/*"));
		ApiClient.problem(HttpStatus.BAD_REQUEST, get("/api/v1/claims.xlsx?fields=id", "*/*"));
		ApiClient.problem(HttpStatus.BAD_REQUEST, get("/api/v1/claims.csv?compny=bantrell", "*/*"));
	}

	@Test
	void aComparisonIsOneCellARow() throws IOException {
		List<CSVRecord> rows = csv("/api/v1/compare.csv?measure=capex");
		assertThat(rows).anySatisfy((row) -> assertThat(row.get("wording")).startsWith("over CNY"))
			.anySatisfy((row) -> assertThat(row.get("empty")).isEqualTo("not_comparable"));
		try (XSSFWorkbook book = workbook("/api/v1/compare.xlsx?measure=capex")) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
		}
	}

	@Test
	void coverageIsOneQuantityOrOneEmptyYearARow() throws IOException {
		List<CSVRecord> rows = csv("/api/v1/coverage.csv?measure=capex&kind=company");
		assertThat(rows).anySatisfy((row) -> assertThat(row.get("state")).isEqualTo("stale"))
			.anySatisfy((row) -> assertThat(row.get("reason")).isEqualTo("another family only"))
			.anySatisfy((row) -> assertThat(row.get("year")).isEmpty());
		try (XSSFWorkbook book = workbook("/api/v1/coverage.xlsx?measure=capex&kind=company")) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
		}
	}

	@Test
	void theNotesOfAWorkbookSayWhereItIsFrom() throws IOException {
		try (XSSFWorkbook book = workbook("/api/v1/capex.xlsx?company=brightdune&asOf=2026-06-30")) {
			XSSFSheet notes = book.getSheet("Notes");
			StringBuilder text = new StringBuilder();
			notes.forEach((row) -> row.forEach((cell) -> text.append(cell.getStringCellValue()).append('\n')));
			assertThat(text).contains("/api/v1/capex.xlsx?", "2026-06-30, sources certainly public", "Only company",
					"brightdune", "CC0", "Edition of the data", "published_latest");
		}
	}

	private List<CSVRecord> csv(String path) {
		try {
			return CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new StringReader(text(path)))
				.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private XSSFWorkbook workbook(String path) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(get(path, "*/*").getResponse().getContentAsByteArray()));
	}

	private String text(String path) {
		MvcTestResult result = get(path, "*/*");
		assertThat(result).hasStatusOk();
		MockHttpServletResponse response = result.getResponse();
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path, String accept) {
		return this.mvc.get().uri(URI.create(path)).header(HttpHeaders.ACCEPT, accept).exchange();
	}

}
