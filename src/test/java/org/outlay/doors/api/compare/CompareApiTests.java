package org.outlay.doors.api.compare;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.view.PointOfView;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CompareApiTests {

	private final ApiClient api;

	private final Comparisons comparisons;

	@Autowired
	CompareApiTests(MockMvcTester mvc, Comparisons comparisons) {
		this.api = new ApiClient(mvc);
		this.comparisons = comparisons;
	}

	@Test
	void aTableHasACellForEveryYearAndSaysWhyOthersAreEmpty() {
		Golden.assertJson("api/compare",
				this.api.text("/compare?companies=brightdune&basis=ai-capital-expenditure&from=2025&to=2026"));
	}

	@Test
	void itIsTheTableOfThePages() {
		JsonNode table = this.api.json("/compare");
		List<TableRow> rows = this.comparisons
			.table(ComparisonQuery.of("capex"), PointOfView.plain(LocalDate.parse("2026-11-21")))
			.rows()
			.toList();
		List<String> shown = rows.stream()
			.flatMap((row) -> row.entries().values().stream())
			.map((cell) -> cell.figure().id())
			.toList();
		assertThat(table.findValues("figure").stream().filter((figure) -> !figure.isNull()))
			.extracting((figure) -> figure.get("id").asString())
			.containsExactlyElementsOf(shown);
	}

	@Test
	void aGroupIsAddedToNobody() {
		JsonNode table = this.api.json("/compare");
		assertThat(table.get("groups"))
			.allSatisfy((row) -> assertThat(row.get("standing").asString()).isEqualTo("group"));
		assertThat(table.get("blocks").findValues("standing").stream().map(JsonNode::asString)).doesNotContain("group");
	}

	@Test
	void convertedFiguresKeepTheirOriginal() {
		JsonNode figures = this.api.json("/compare?companies=brightdune&currency=USD&fx=constant:2026-02");
		assertThat(figures.findValues("figure").stream().filter((figure) -> !figure.isNull())).isNotEmpty()
			.anySatisfy((figure) -> {
				assertThat(figure.at("/amount/unit").asString()).isEqualTo("CNY");
				assertThat(figure.at("/converted/amount/unit").asString()).isEqualTo("USD");
			});
	}

	@Test
	void beforeTheFirstClaimTheTableIsEmpty() {
		JsonNode table = this.api.json("/compare?asOf=2000-01-01");
		assertThat(table.get("blocks").isEmpty()).isTrue();
		assertThat(table.get("years").isEmpty()).isTrue();
	}

	@Test
	void changesAreToldFromAnEarlierDay() {
		JsonNode changes = this.api.json("/compare?companies=brightdune&since=2026-03-01").findValue("changes");
		assertThat(changes).isNotNull();
		assertThat(this.api.json("/compare?since=2026-03-01").findValues("words").stream().map(JsonNode::asString))
			.anySatisfy((words) -> assertThat(words).startsWith("2026: CNY 160 billion, now over CNY 200 billion"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					/compare?companies=brightdune,brightdume      | no company, model, product or person has the id 'brightdume'; did you mean 'brightdune'?
					/compare?companies=brightdune,               | no company, model, product or person has the id ''
					/compare?from=26                            | '26' is not a year; use YYYY
					/compare?from=2027&to=2026                  | this is before 2027, or more than 100 years are asked for
					/compare?measure=valuation&basis=ai-capital-expenditure | only capital expenditure has a basis; omit it, or compare capex
					/compare?sort=size                          | 'size' is none of the codes allowed
					/compare?since=2026                         | '2026' is not a date; use YYYY-MM-DD
					""")
	void aBadValueIsNamedWithTheReason(String path, String reason) {
		assertThat(this.api.problem(HttpStatus.BAD_REQUEST, path).at("/errors/0/reason").asString()).isEqualTo(reason);
	}

	@Test
	void aTrackRecordGoesFromPlanToPlan() {
		Golden.assertJson("api/track-record", this.api.text("/companies/brightdune/track-record?asOf=2000-01-01"));
		JsonNode record = this.api.json("/companies/brightdune/track-record");
		JsonNode raised = record.get("tracks")
			.valueStream()
			.flatMap((track) -> track.get("steps").valueStream())
			.filter((step) -> step.get("after").asString().equals("tbw-2d"))
			.findFirst()
			.orElseThrow();
		Golden.assertJson("api/track-step", raised.toString());
		assertThat(record.get("derivations").valueStream().map((derivation) -> derivation.get("words").asString()))
			.anySatisfy((words) -> assertThat(words).startsWith("BrightDune, 2024–2026: ").contains(" come to "));
		assertThat(record.get("checks").valueStream().map((check) -> check.at("/claim/id").asString()))
			.contains("tbw-2b", "leigu-139d");
	}

	@Test
	void partsAreHeldAgainstTheirWhole() {
		JsonNode whole = this.api.json("/companies/brightdune/breakdowns")
			.get("breakdowns")
			.valueStream()
			.filter((one) -> one.at("/whole/id").asString().equals("leigu-87a"))
			.findFirst()
			.orElseThrow();
		assertThat(whole.at("/sum/coverage").asString()).isEqualTo("complete");
		assertThat(whole.at("/sum/rest/low").asString()).isEqualTo("0");
		assertThat(whole.get("parts")).hasSize(2).allSatisfy((part) -> assertThat(part.get("parts")).hasSize(2));
		assertThat(whole.get("across")).hasSize(2);
		assertThat(this.api.json("/companies/bat/breakdowns").get("groupTotals").isEmpty()).isFalse();
		assertThat(this.api.json("/companies/brightdune/breakdowns").get("envelopes").isEmpty()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "track-record", "breakdowns" })
	void aCompanyThatIsNotThereIsAProblem(String what) {
		assertThat(this.api.problem(HttpStatus.NOT_FOUND, "/companies/nobody/" + what).get("type").asString())
			.isEqualTo("http://localhost/about/errors/unknown-id");
	}

}
