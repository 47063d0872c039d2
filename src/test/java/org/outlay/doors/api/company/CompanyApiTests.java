package org.outlay.doors.api.company;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CompanyApiTests {

	private final ApiClient api;

	@Autowired
	CompanyApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aCompanyShowsEverythingWithItsSources() {
		Golden.assertJson("api/company", this.api.text("/companies/brightdune"));
	}

	@Test
	void aGroupShowsItsMembers() {
		Golden.assertJson("api/group", this.api.text("/companies/bat"));
	}

	@Test
	void aDivisionShowsItsParent() {
		JsonNode division = this.api.json("/companies/sprout");
		assertThat(division.at("/parent/id").asString()).isEqualTo("brightdune");
		assertThat(division.at("/parent/href").asString()).isEqualTo("/api/v1/companies/brightdune");
	}

	@Test
	void aMemberShowsItsGroups() {
		assertThat(this.api.json("/companies/bantrell").at("/groups/0/id").asString()).isEqualTo("bat");
	}

	@Test
	void theListIsOrderedByName() {
		JsonNode list = this.api.json("/companies?limit=1000&include=count");
		assertThat(ApiClient.column(list, "name")).isSorted().hasSize(list.get("total").asInt());
		Golden.assertJson("api/companies", this.api.text("/companies?limit=2"));
	}

	@Test
	void theListFiltersByCountryAndKind() {
		JsonNode list = this.api.json("/companies?limit=1000&country=CN&kind=company");
		assertThat(ApiClient.column(list, "country")).isNotEmpty().containsOnly("CN");
		assertThat(ApiClient.column(list, "kind")).containsOnly("company");
		assertThat(ApiClient.column(list, "id")).contains("brightdune", "alderbay").doesNotContain("gullwing");
	}

	@Test
	void countsOfClaimsAreThoseOfTheListOfClaims() {
		JsonNode company = this.api.json("/companies/alderbay");
		assertThat(company.get("claimCount").asLong())
			.isEqualTo(this.api.json("/claims?subject=alderbay&include=count").get("total").asLong())
			.isPositive();
	}

	@Test
	void whatTheEditorAddsIsMarkedAndHasNoPlace() {
		JsonNode alias = this.api.json("/companies/brightdune").at("/aliases/0");
		assertThat(alias.get("value").asString()).isEqualTo("明沙科技");
		assertThat(alias.get("editor").asBoolean()).isTrue();
		assertThat(alias.get("locator").isNull()).isTrue();
	}

}
