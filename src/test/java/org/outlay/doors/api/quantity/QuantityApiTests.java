package org.outlay.doors.api.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.readings.headline.Policy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class QuantityApiTests {

	private static final String PLAN = "/quantities/brightdune:capex:ai-spending:2026";

	private final ApiClient api;

	@Autowired
	QuantityApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void aCellShowsItsHeadlineAndHowItWasChosen() {
		Golden.assertJson("api/quantity", this.api.text(PLAN));
	}

	@Test
	void anExplanationShowsEveryStepPairAndPolicy() {
		JsonNode explanation = this.api.json(PLAN + "/explain?policy=latest");
		JsonNode reasons = explanation.deepCopy();
		((ObjectNode) reasons).remove(List.of("claims", "headline", "steps"));
		Golden.assertJson("api/explanation", reasons.toString());
		assertThat(explanation.get("claims")).hasSize(7);
		assertThat(explanation.get("relations")).hasSize(21);
		assertThat(explanation.at("/steps/0/kept")).hasSize(7);
	}

	@Test
	void theTraceOfAPastDayDropsWhatWasNotPublic() {
		JsonNode then = this.api.json(PLAN + "/explain?asOf=2026-03-01");
		assertThat(then.at("/steps/0/kept").valueStream().map(JsonNode::asString)).containsExactly("leigu-15c",
				"leigu-91a");
		assertThat(then.at("/steps/0/dropped")).hasSize(5);
		assertThat(then.get("notYetPublic")).hasSize(5).allSatisfy((claim) -> {
			assertThat(claim.get("certainlyFrom").asString()).isEqualTo("2026-11-21");
			assertThat(claim.get("possiblyFrom").asString()).isEqualTo("2026-04-01");
		});
		assertThat(then.at("/counts/publicClaims").asInt()).isEqualTo(2);
	}

	@Test
	void beforeTheFirstClaimThereIsNoHeadlineAndWhyIsSaid() {
		JsonNode quantity = this.api.json(PLAN + "?asOf=2000-01-01");
		assertThat(quantity.get("headline").isNull()).isTrue();
		assertThat(quantity.get("noHeadline").asString()).isEqualTo(
				"No claim on it was certainly public on 2000-01-01; the first was certainly public on 2026-02-15 and"
						+ " possibly on 2026-02-15.");
		JsonNode explanation = this.api.json(PLAN + "/explain?asOf=2000-01-01");
		assertThat(explanation.at("/steps/0/name").asString()).isEqualTo("public");
		assertThat(explanation.at("/steps/0/kept").isEmpty()).isTrue();
		assertThat(explanation.get("policies"))
			.allSatisfy((choice) -> assertThat(choice.get("claim").isNull()).isTrue());
		assertThat(this.api.json("/quantities?asOf=2000-01-01&include=count").get("total").asInt()).isZero();
	}

	@Test
	void aPolicyThatCountsNobodySaysSo() {
		JsonNode quantity = this.api.json(PLAN + "?policy=exclude-anonymous");
		assertThat(quantity.at("/view/policy").asString()).isEqualTo("exclude-anonymous");
		if (quantity.get("headline").isNull()) {
			assertThat(quantity.get("noHeadline").asString()).contains("exclude-anonymous/2");
		}
	}

	@ParameterizedTest
	@EnumSource(Policy.class)
	void aPolicyIsNamedWithOrWithoutItsVersion(Policy policy) {
		JsonNode plain = this.api.json(PLAN + "?policy=" + policy.code());
		assertThat(this.api.json(PLAN + "?policy=" + policy.versioned())).isEqualTo(plain);
	}

	@Test
	void theHeadlineIsConvertedToo() {
		assertThat(this.api.json(PLAN + "?currency=USD").at("/headline/claim/converted/amount/unit").asString())
			.isEqualTo("USD");
	}

	@Test
	void everyPublicClaimHasItsCellAndEveryCellItsPage() {
		List<String> quantities = new ArrayList<>(this.api.json("/claims?limit=1000")
			.get("data")
			.valueStream()
			.map((claim) -> claim.get("quantity").asString())
			.toList());
		JsonNode list = this.api.json("/quantities?limit=1000&include=count");
		assertThat(list.get("total").asInt()).isEqualTo(new HashSet<>(quantities).size());
		assertThat(ApiClient.column(list, "href")).containsExactlyInAnyOrderElementsOf(new HashSet<>(quantities));
		for (String href : ApiClient.column(list, "href")) {
			assertThat(this.api.json(href.substring(ApiAddresses.API.length())).get("href").asString()).isEqualTo(href);
		}
	}

	@Test
	void filtersChooseCellsAndNotTheClaimToShow() {
		JsonNode quantities = this.api.json("/quantities?unit=USD&measure=capex&subject=brightdune");
		assertThat(ApiClient.column(quantities, "key")).containsExactly("brightdune:capex:ai-spending:2026");
		assertThat(quantities.at("/data/0/counts/publicClaims").asInt()).isEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					brightdune                               | 'brightdune' is not a key of a quantity; use subject:measure:family:period
					brightdume:capex:ai-spending:2026      | no company, model, product or person is 'brightdume'; did you mean 'brightdune'?
					brightdune:capx:-:2026                   | no measure is 'capx'; did you mean 'capex'?
					brightdune:capex:ai-spendng:2026       | no family of bases is 'ai-spendng'; did you mean 'ai-spending'?
					brightdune:capex:-:2026                  | capital expenditure has a family of bases, one of
					brightdune:valuation:ai-spending:@2026 | only capital expenditure has families of bases: write - for none
					brightdune:capex:ai-spending:soon      | 'soon'
					brightdune:capex:ai-spending:2026:oversea | no part is 'oversea'; did you mean 'overseas'?
					brightdune:capex:ai-spending:2026:overseas:domestic | 'domestic' is a second part by region
					brightdune:capex:ai-spending:1999      | Nothing is recorded on 'brightdune:capex:ai-spending:1999'
					""")
	void anUnknownKeySaysWhatIsWrongInIt(String key, String reason) {
		for (String address : List.of("/quantities/{key}", "/quantities/{key}/explain")) {
			JsonNode problem = this.api.problem(HttpStatus.NOT_FOUND, address, key);
			assertThat(problem.get("type").asString()).isEqualTo("http://localhost/about/errors/unknown-id");
			assertThat(problem.get("detail").asString()).contains(reason);
		}
	}

	@Test
	void everythingWrongInAKeyIsToldAtOnce() {
		assertThat(this.api.problem(HttpStatus.NOT_FOUND, "/quantities/a:b:c:d:e").get("detail").asString())
			.contains("'a'", "'b'", "'c'", "'d'", "'e'");
	}

	@Test
	void beforeTheRecordACellIsNotInView() {
		assertThat(this.api.problem(HttpStatus.NOT_FOUND, PLAN + "?recordedAsOf=2000-01-01").get("type").asString())
			.isEqualTo("http://localhost/about/errors/not-in-view");
	}

}
