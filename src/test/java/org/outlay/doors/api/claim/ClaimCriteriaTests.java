package org.outlay.doors.api.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ClaimCriteriaTests {

	private static final BigDecimal BOUND = new BigDecimal("200000000000");

	private final ApiClient api;

	@Autowired
	ClaimCriteriaTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	private List<JsonNode> claims(String filter) {
		return this.api.json("/claims?limit=1000&" + filter).get("data").valueStream().toList();
	}

	private Set<String> ids(String filter) {
		return new HashSet<>(claims(filter).stream().map((claim) -> claim.get("id").asString()).toList());
	}

	@Test
	void aFloorIsCertainlyAsLargeAsItsBoundAndPossiblyAnyLarger() {
		// over CNY 200 billion
		assertThat(ids("unit=CNY&min=200000000000")).contains("tbw-2d");
		assertThat(ids("unit=CNY&min=900000000000")).doesNotContain("tbw-2d");
		assertThat(ids("unit=CNY&min=900000000000&match=possible")).contains("tbw-2d");
		assertThat(ids("unit=CNY&max=200000000000&match=possible")).doesNotContain("tbw-2d");
	}

	@Test
	void aRangeIsCertainlyWithinOnlyAsAWhole() {
		// CNY 150-160 billion
		assertThat(ids("unit=CNY&min=155000000000")).doesNotContain("leigu-15b");
		assertThat(ids("unit=CNY&min=155000000000&match=possible")).contains("leigu-15b");
		assertThat(ids("unit=CNY&max=160000000000")).contains("leigu-15b");
		assertThat(ids("unit=CNY&max=159999999999")).doesNotContain("leigu-15b");
	}

	@Test
	void whatIsCertainIsPossible() {
		for (String filter : new String[] { "min=", "max=" }) {
			assertThat(ids("match=possible&" + filter + BOUND)).containsAll(ids(filter + BOUND));
		}
	}

	@Test
	void whatWasNeverDisclosedIsNeitherLargeNorSmall() {
		assertThat(claims("min=1&match=possible"))
			.noneMatch((claim) -> claim.at("/amount/kind").asString().equals("undisclosed"));
		assertThat(claims("max=1&match=possible"))
			.noneMatch((claim) -> claim.at("/amount/kind").asString().equals("undisclosed"));
	}

	@ParameterizedTest
	@CsvSource({ "low.gte,0,1", "low.gt,1,1", "low.lte,-1,0", "low.lt,-1,-1", "high.gte,0,1", "high.lt,-1,-1" })
	void boundsAreHeldAgainstTheEndsAsStated(String parameter, int least, int most) {
		String end = "/amount/" + parameter.substring(0, parameter.indexOf('.'));
		assertThat(claims(parameter + "=" + BOUND)).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.at(end).decimalValue().compareTo(BOUND)).isBetween(least, most));
	}

	@Test
	void aSourceCameOutWithinARangeWithItsWholeWindowOrPossibly() {
		Set<String> certain = ids("published.gte=2026-05-01&published.lte=2026-11-21");
		assertThat(claims("published.gte=2026-05-01&published.lte=2026-11-21")).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim.at("/source/published/earliest").asString())
				.isGreaterThanOrEqualTo("2026-05-01"));
		assertThat(ids("published.gte=2026-05-01&published.lte=2026-11-21&match=possible")).containsAll(certain)
			.hasSizeGreaterThan(certain.size());
		assertThat(ids("published.gt=2026-11-21")).isEmpty();
	}

	@Test
	void claimsRecordedSinceAMomentAreThoseAScriptHasNotSeen() {
		String taken = this.api.json("/claims/leigu-15b").get("recordedFrom").asString();
		assertThat(ids("recordedFrom.gte=" + taken)).contains("leigu-15b");
		assertThat(ids("recordedFrom.gt=" + taken)).doesNotContain("leigu-15b");
		assertThat(ids("recordedFrom.lt=" + taken)).doesNotContain("leigu-15b");
	}

	@Test
	void aCommaMeansOr() {
		Set<String> both = ids("nature=plan,guidance");
		assertThat(both).containsAll(ids("nature=plan")).containsAll(ids("nature=guidance"));
		assertThat(ids("nature=plan").size() + ids("nature=guidance").size()).isEqualTo(both.size());
		assertThat(ids("period=2025,2026")).containsAll(ids("period=2025")).containsAll(ids("period=2026"));
		assertThat(ids("subject=dovetto,brightdune&company=brightdune")).isEqualTo(ids("company=brightdune"));
		assertThat(ids("country=CN,US")).containsAll(ids("country=US"));
	}

	@Test
	void cellsAreChosenByTheSameFilters() {
		JsonNode quantities = this.api.json("/quantities?unit=CNY&min=200000000000&limit=1000");
		assertThat(quantities.get("data").valueStream().map((quantity) -> quantity.get("key").asString()))
			.contains("brightdune:capex:ai-spending:2026");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					low.gte=5&low.gt=6          | low.gt        | low.gte is given too; one bound is enough
					low.gte=5&low.lte=3         | low.lte       | no value is both this small and as large as 5
					high.gt=5&high.lt=5         | high.lt       | no value is both this small and as large as 5
					min=5&max=3                 | max           | this is below min, 5
					published.gte=2026-13-01    | published.gte | '2026-13-01' is not a date; use YYYY-MM-DD
					recordedFrom.gte=yesterday  | recordedFrom.gte | 'yesterday' is not a day or moment; use 2026-11-21 or 2026-11-21T12:00:00Z
					low=5                       | low           | this address has no such parameter
					low.gte=1e9                 | low.gte       | '1e9' is not a plain decimal number
					nature=plan,plam            | nature        | 'plam' is none of the codes allowed; did you mean 'plan'?
					nature=plan,                | nature        | '' is none of the codes allowed
					sort=subjct                 | sort          | rows cannot be sorted by 'subjct'; did you mean 'subject'?
					sort=low,-low               | sort          | 'low' is given twice
					fields=amount.lo            | fields        | rows have no field 'amount.lo'; did you mean 'amount.low'?
					fields=id,id                | fields        | 'id' is given twice
					include=total               | include       | 'total' is none of the codes allowed
					""")
	void whatCannotBeMeantIsRefused(String query, String parameter, String reason) {
		JsonNode fault = this.api.problem(HttpStatus.BAD_REQUEST, "/claims?" + query).at("/errors/0");
		assertThat(fault.get("parameter").asString()).isEqualTo(parameter);
		assertThat(fault.get("reason").asString()).isEqualTo(reason);
	}

}
