package org.outlay.doors.api.query;

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
class StrictQueriesTests {

	private final ApiClient api;

	@Autowired
	StrictQueriesTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	private JsonNode refused(String kind, String path, Object... variables) {
		JsonNode problem = this.api.problem(HttpStatus.BAD_REQUEST, path, variables);
		assertThat(problem.get("type").asString()).isEqualTo("http://localhost/about/errors/" + kind);
		return problem;
	}

	@Test
	void anUnknownParameterIsNamedWithThoseThereAre() {
		Golden.assertJson("api/problem-unknown-parameter",
				refused("unknown-parameter", "/companies?color=red").toString());
	}

	@Test
	void everythingWrongIsToldAtOnce() {
		Golden.assertJson("api/problem-many",
				refused("unknown-parameter", "/claims?natur=plan&limit=0&type=capx&period=soon").toString());
	}

	@Test
	void aMisspeltParameterIsHintedAt() {
		assertThat(refused("unknown-parameter", "/claims?sujbect=sprout").at("/errors/0/reason").asString())
			.isEqualTo("this address has no such parameter; did you mean 'subject'?");
	}

	@ParameterizedTest
	@CsvSource({ "''", "/openapi.json" })
	void anAddressWithoutParametersTakesNone(String path) {
		JsonNode problem = refused("unknown-parameter", path + "?limit=1");
		assertThat(problem.at("/errors/0/reason").asString()).isEqualTo("this address takes no parameters");
		assertThat(problem.at("/errors/0/allowed").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "/companies", "/models", "/products", "/people", "/capex", "/data-budgets", "/claims", "/sources",
			"/measures", "/events", "/quantities", "/rates", "/rates/fed-h10-annual", "/rates/implied" })
	void everyListRefusesTheSameThings(String list) {
		refused("unknown-parameter", list + "?x=1");
		refused("repeated-parameter", list + "?limit=1&limit=1");
		refused("bad-value", list + "?limit=");
		refused("bad-value", list + "?cursor=1");
	}

	@Test
	void namesAreCaseSensitive() {
		refused("unknown-parameter", "/companies?Kind=company");
	}

	@Test
	void aRepeatedParameterIsRefusedEvenIfItRepeatsItself() {
		JsonNode problem = refused("repeated-parameter", "/claims?nature=plan&nature=plan");
		assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("nature");
		assertThat(problem.at("/errors/0/value").asString()).isEqualTo("plan, plan");
	}

	@Test
	void aMissingParameterIsRefused() {
		JsonNode problem = refused("missing-parameter", "/search");
		assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("q");
		assertThat(problem.at("/errors/0/value").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					/claims?type=capx                  | 'capx' is none of the codes allowed; did you mean 'capex'?
					/claims?type=CAPEX                 | 'CAPEX' is none of the codes allowed; did you mean 'capex'?
					/claims?nature=                    | the value is blank; omit the parameter instead
					/claims?subject=nobody-known       | no company, model, product or person has the id 'nobody-known'
					/claims?company=dovetto            | no company has the id 'dovetto'
					/claims?company=brightdume          | no company has the id 'brightdume'; did you mean 'brightdune'?
					/claims?source=nowhere             | no source has the id 'nowhere'
					/claims?measure=mass               | no measure has the code 'mass'
					/claims?basis=ebitda               | no basis has the code 'ebitda'
					/claims?unit=cny                   | no unit has the code 'cny'
					/claims?unit=peple                 | no unit has the code 'peple'; did you mean 'people'?
					/claims?unit=ABC                   | 'ABC' is not an ISO 4217 currency; use USD, CNY or EUR, for example
					/claims?currency=cny               | 'cny' is not a currency; use original or an ISO 4217 code such as USD
					/claims?currency=people            | 'people' is not a currency; use original or an ISO 4217 code such as USD
					/claims?currency=ABC               | 'ABC' is not an ISO 4217 currency; use USD, CNY or EUR, for example
					/claims?currency=USD&fx=spot       | 'spot' is not a choice of rates; use auto or constant:2026-02
					/claims?currency=USD&fx=constant:2026 | 'constant:2026' is not a choice of rates; use auto or constant:2026-02
					/claims?fx=auto                    | nothing is converted without a currency; add currency=USD, or omit fx
					/claims?currency=original&fx=auto  | nothing is converted without a currency; add currency=USD, or omit fx
					/quantities?fx=auto                     | nothing is converted without a currency; add currency=USD, or omit fx
					/quantities?policy=newest               | 'newest' is none of the codes allowed
					/compare?policy=lates              | 'lates' is none of the codes allowed; did you mean 'latest'?
					/claims?asOf=2026                  | '2026' is not a date; use YYYY-MM-DD
					/claims?asOf=2026-02-30            | '2026-02-30' is not a date; use YYYY-MM-DD
					/claims?asOf=99999-01-01           | '99999-01-01' is not a date; use YYYY-MM-DD
					/claims?match=perhaps              | 'perhaps' is none of the codes allowed
					/claims?match=posible              | 'posible' is none of the codes allowed; did you mean 'possible'?
					/claims?recordedAsOf=yesterday     | 'yesterday' is not a moment; use a date such as 2026-11-21 or 2026-11-21T12:00:00Z
					/companies?recordedAsOf=2026-11-22 | this moment is in the future: it is 2026-11-21T12:00:00Z now; omit the parameter for the current record
					/companies/brightdune?recordedAsOf=2026-11-21T12:00:01Z | this moment is in the future: it is 2026-11-21T12:00:00Z now; omit the parameter for the current record
					/claims?country=XX                 | 'XX' is not a country code of ISO 3166-1 alpha-2
					/claims?period=unknown             | an unknown period has no days to compare
					/claims?period=2026/2025           | the period ends on 2025-12-31, before it starts on 2026-01-01
					/claims?assertedBy=everybody       | 'everybody' is none of the codes allowed
					/models?family=Sunrel             | no family of models has the code 'Sunrel'; did you mean 'Sunreel'?
					/measures?unitKind=mass            | no kind of unit has the code 'mass'
					/events?planned=yes                | 'yes' is neither true nor false
					/companies?limit=0                 | 0 is not between 1 and 1000
					/companies?limit=1001              | 1001 is not between 1 and 1000
					/companies?limit=-1                | -1 is not between 1 and 1000
					/companies?limit=1e3               | '1e3' is not a whole number between 1 and 1000
					/companies?limit=99999999999       | '99999999999' is not a whole number between 1 and 1000
					/companies?cursor=MA               | 'MA' is not a cursor of this API
					/companies?cursor=Mg==             | 'Mg==' is not a cursor of this API
					/companies?cursor=***              | '***' is not a cursor of this API
					/search?q=a&type=event             | 'event' is none of the codes allowed
					/search?q=                         | the value is blank
					""")
	void aBadValueIsNamedWithTheReason(String path, String reason) {
		JsonNode fault = refused("bad-value", path).at("/errors/0");
		assertThat(fault.get("reason").asString()).isEqualTo(reason);
		assertThat(fault.get("allowed").isEmpty()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "/companies", "/companies/brightdune", "/models", "/models/sunreel-2-0", "/products",
			"/products/dovetto", "/people", "/people/wei-songhe", "/sources", "/sources/leigu-long-game", "/measures",
			"/search" })
	void whereNoMoneyIsToldNothingIsConverted(String path) {
		refused("unknown-parameter", path + "?currency=USD");
		refused("unknown-parameter", path + "?fx=auto");
	}

	@ParameterizedTest
	@CsvSource({ "/claims", "/claims/leigu-15b", "/capex", "/data-budgets", "/companies", "/search",
			"/companies/brightdune/track-record", "/companies/brightdune/breakdowns", "/rates/implied" })
	void whereNothingIsChosenThereIsNoPolicy(String path) {
		refused("unknown-parameter", path + "?policy=default");
	}

	@Test
	void smallSetsAreListedInFull() {
		assertThat(refused("bad-value", "/claims?nature=x").at("/errors/0/allowed").toString())
			.isEqualTo("[\"plan\",\"guidance\",\"commitment\",\"actual\",\"forecast\"]");
		assertThat(
				refused("bad-value", "/claims?measure=x").at("/errors/0/allowed").valueStream().map(JsonNode::asString))
			.contains("capex", "valuation")
			.hasSizeGreaterThan(50);
	}

	@Test
	void textsTooLongAreRefusedAndNotRepeated() {
		JsonNode problem = refused("bad-value", "/search?q={words}", "x".repeat(10_000));
		assertThat(problem.at("/errors/0/reason").asString())
			.isEqualTo("the value has 10000 characters; 200 are allowed");
		assertThat(problem.toString()).hasSizeLessThan(1000);
		refused("bad-value", "/claims?subject={id}", "x".repeat(10_000));
		assertThat(refused("unknown-parameter", "/claims?{name}=1", "x".repeat(10_000)).toString())
			.hasSizeLessThan(1500);
	}

	@Test
	void controlCharactersAreRefused() {
		for (String text : new String[] { "a\u0000b", "a\nb", "\u007f" }) {
			assertThat(refused("bad-value", "/search?q={words}", text).at("/errors/0/reason").asString())
				.isEqualTo("the value has a control character");
		}
	}

}
