package org.outlay.doors.api.claim;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ClaimApiTests {

	private final ApiClient api;

	@Autowired
	ClaimApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aClaimShowsEverythingWithWhatSurroundsIt() {
		Golden.assertJson("api/claim", this.api.text("/claims/leigu-15b"));
	}

	@Test
	void theListShowsEveryField() {
		Golden.assertJson("api/claims", this.api.text("/claims?source=ten-million-wager&limit=3"));
	}

	@Test
	void decimalsAreExactAndPlain() {
		String claims = this.api.text("/claims?limit=1000");
		assertThat(claims).contains("\"low\":166582000000,")
			.contains("\"low\":3400000000000,")
			.contains("\"low\":0.6,")
			.contains("\"low\":-5.92,");
		assertThat(claims).doesNotContainPattern("\"(low|high)\":-?[0-9.]+[eE]");
	}

	@Test
	void typesCoverAllClaimsWithoutOverlap() {
		int all = this.api.json("/claims?include=count").get("total").asInt();
		int capex = this.api.json("/claims?type=capex&include=count").get("total").asInt();
		int budgets = this.api.json("/claims?type=data-budget&include=count").get("total").asInt();
		int observations = this.api.json("/claims?type=observation&include=count").get("total").asInt();
		assertThat(capex + budgets + observations).isEqualTo(all);
		assertThat(this.api.json("/capex?include=count").get("total").asInt()).isEqualTo(capex).isPositive();
		assertThat(this.api.json("/data-budgets?include=count").get("total").asInt()).isEqualTo(budgets).isPositive();
	}

	@Test
	void everyFilterHoldsForEveryRow() {
		every("/claims?subject=dovetto", "subject/id", "dovetto");
		every("/claims?company=brightdune", "subject/id", "brightdune");
		every("/claims?measure=valuation", "measure/code", "valuation");
		every("/capex?basis=ai-capital-expenditure", "basis/code", "ai-capital-expenditure");
		every("/claims?nature=forecast", "nature", "forecast");
		every("/claims?source=ten-million-wager", "source/id", "ten-million-wager");
		every("/data-budgets?unit=USD", "amount/unit", "USD");
		every("/claims?unit=people", "amount/unit", "people");
		every("/claims?assertedBy=unnamed_people", "assertedBy/kind", "unnamed_people");
	}

	private void every(String path, String field, String value) {
		assertThat(ApiClient.column(this.api.json(path), field)).as(path).isNotEmpty().containsOnly(value);
	}

	@Test
	void aPeriodLetsClaimsThroughThatShareADayWithIt() {
		JsonNode list = this.api.json("/capex?period=2026&limit=1000");
		assertThat(list.get("data").valueStream()).isNotEmpty().allSatisfy((claim) -> {
			assertThat(claim.at("/period/notation").asString()).isNotEqualTo("unknown");
			assertThat(claim.at("/period/start").asString("1000-01-01")).isLessThanOrEqualTo("2026-12-31");
			assertThat(claim.at("/period/end").asString("9999-12-31")).isGreaterThanOrEqualTo("2026-01-01");
		});
	}

	@Test
	void aCountryReachesTheModelsProductsAndDivisionsOfItsCompanies() {
		assertThat(ApiClient.column(this.api.json("/claims?country=CN&limit=1000"), "subject/id"))
			.contains("brightdune", "dovetto", "alderbay-cloud")
			.doesNotContain("gullwing", "meru", "antheral");
	}

	@Test
	void conditionsThatExcludeEachOtherLeaveNothing() {
		assertThat(this.api.json("/claims?subject=dovetto&company=brightdune&include=count").get("total").asInt())
			.isZero();
		assertThat(this.api.json("/claims?company=brightdune&country=US&include=count").get("total").asInt()).isZero();
	}

	@Test
	void aRepeatPointsToWhatItRepeatsAndBack() {
		JsonNode repeat = this.api.json("/claims?limit=1000")
			.get("data")
			.valueStream()
			.filter((claim) -> !claim.at("/links/repeats").isNull())
			.findFirst()
			.orElseThrow();
		JsonNode original = this.api.json("/claims/" + repeat.at("/links/repeats/id").asString());
		assertThat(original.get("related").valueStream()).anySatisfy((related) -> {
			assertThat(related.get("relation").asString()).isEqualTo("is repeated by");
			assertThat(related.get("id").asString()).isEqualTo(repeat.get("id").asString());
		});
	}

}
