package org.outlay.doors.api.compare;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CoverageApiTests {

	private final ApiClient api;

	@Autowired
	CoverageApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aRowHasEveryYearAndWhatIsOfNoneStandsBeside() {
		Golden.assertJson("api/coverage", this.api.text("/coverage?kind=group&measure=capex"));
	}

	@Test
	void countsAreThoseOfTheCellsTold() {
		JsonNode coverage = this.api.json("/coverage");
		List<String> states = coverage.get("rows").findValues("state").stream().map(JsonNode::asString).toList();
		for (String state : List.of("known", "stale")) {
			assertThat(states.stream().filter(state::equals)).as(state)
				.isNotEmpty()
				.hasSize(coverage.at("/counts/" + state).asInt());
		}
		assertThat(coverage.get("leftOut").asInt()).isZero();
	}

	@Test
	void aStateChoosesRowsAndLeavesTheCounts() {
		JsonNode all = this.api.json("/coverage");
		JsonNode stale = this.api.json("/coverage?state=stale&measure=capex");
		assertThat(stale.get("rows")).isNotEmpty()
			.hasSizeLessThan(this.api.json("/coverage?measure=capex").get("rows").size())
			.allSatisfy(
					(row) -> assertThat(row.findValues("state")).anyMatch((state) -> state.asString().equals("stale")));
		assertThat(this.api.json("/coverage?state=stale").get("counts")).isEqualTo(all.get("counts"));
	}

	@Test
	void leadsSayWhatIsMissingAndWhere() {
		JsonNode coverage = this.api.json("/coverage");
		assertThat(coverage.get("leads")).hasSize(12);
		assertThat(coverage.get("leadCount").asInt()).isGreaterThan(12);
		assertThat(coverage.get("leads").findValues("reason").stream().map(JsonNode::asString).distinct())
			.containsExactly("overdue", "planned", "no-capex", "unread", "weak");
		assertThat(coverage.at("/leads/0/quantity").asString())
			.isEqualTo("/api/v1/quantities/brightdune:capex:company-capex:2025");
	}

	@Test
	void theViewDecidesWhatIsStale() {
		assertThat(this.api.json("/coverage?asOf=2025-12-31&match=possible").at("/counts/stale").asInt()).isZero();
		assertThat(this.api.json("/coverage?asOf=2000-01-01").get("rows").isEmpty()).isTrue();
		assertThat(this.api.json("/coverage?policy=exclude-anonymous").at("/view/policy").asString())
			.isEqualTo("exclude-anonymous");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/coverage?state=stal       | 'stal' is none of the codes allowed; did you mean 'stale'?
			/coverage?kind=investor    | 'investor' is none of the codes allowed
			/coverage?measure=mass     | no measure has the code 'mass'
			""")
	void aBadValueIsNamedWithTheReason(String path, String reason) {
		assertThat(this.api.problem(HttpStatus.BAD_REQUEST, path).at("/errors/0/reason").asString()).isEqualTo(reason);
	}

}
