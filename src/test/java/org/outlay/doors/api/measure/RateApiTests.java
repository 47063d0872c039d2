package org.outlay.doors.api.measure;

import java.math.BigDecimal;

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
class RateApiTests {

	private final ApiClient api;

	@Autowired
	RateApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void everySeriesSaysWhereItComesFrom() {
		Golden.assertJson("api/rates", this.api.text("/rates?limit=1"));
		assertThat(ApiClient.column(this.api.json("/rates"), "id")).contains("fed-h10-monthly", "fed-h10-annual",
				"ecb-reference-daily");
	}

	@Test
	void ratesAreAsPublishedTheLatestFirst() {
		Golden.assertJson("api/rate-series",
				this.api.text("/rates/fed-h10-annual?currency=CNY&from=2023-06-01&limit=2"));
	}

	@Test
	void daysAndCurrencyNarrowTheRates() {
		JsonNode rates = this.api.json("/rates/ecb-reference-daily?from=2026-02-09&to=2026-02-13&currency=USD");
		assertThat(ApiClient.column(rates, "currency")).containsOnly("USD").hasSize(5);
		assertThat(ApiClient.column(rates, "firstDay")).isSortedAccordingTo((a, b) -> b.compareTo(a));
	}

	@Test
	void anAmountIsConvertedExactlyWithItsRateAndSource() {
		Golden.assertJson("api/conversion",
				this.api.text("/rates/convert?amount=160000000000&from=CNY&to=USD&on=2025"));
		JsonNode day = this.api.json("/rates/convert?amount=0.1&from=EUR&to=USD&on=2026-02-14");
		assertThat(day.at("/rate/firstDay").asString()).as("the business day before").isEqualTo("2026-02-13");
		assertThat(day.get("result").decimalValue())
			.isEqualByComparingTo(day.at("/rate/value").decimalValue().multiply(new BigDecimal("0.1")));
	}

	@Test
	void aMissingRateSaysWhy() {
		JsonNode answer = this.api.json("/rates/convert?amount=1&from=USD&to=XOF&on=2026-02");
		assertThat(answer.get("result").isNull()).isTrue();
		assertThat(answer.get("missing").asString()).isEqualTo("No rate of USD in XOF for February 2026.");
	}

	@Test
	void aSourceThatPrintsOneAmountTwiceImpliesARate() {
		JsonNode rates = this.api.json("/rates/implied?asOf=2026-02-15&include=count");
		assertThat(rates.get("total").asInt()).isOne();
		JsonNode rate = rates.at("/data/0");
		assertThat(rate.at("/strong/id").asString()).isEqualTo("leigu-19b");
		assertThat(rate.at("/weak/id").asString()).isEqualTo("leigu-19c");
		assertThat(rate.get("words").asString()).isEqualTo("about 6.971–7.195 CNY for 1 USD");
		assertThat(rate.get("holdsOurs").asBoolean()).isTrue();
		assertThat(rate.at("/ours/href").asString()).isEqualTo("/api/v1/rates/fed-h10-monthly");
		assertThat(this.api.json("/rates/implied?asOf=2000-01-01&include=count").get("total").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/rates/convert?amount=1e9&from=CNY&to=USD&on=2025     | '1e9' is not a plain decimal number
			/rates/convert?amount=1&from=cny&to=USD&on=2025       | 'cny' is not an ISO 4217 currency
			/rates/convert?amount=1&from=CNY&to=people&on=2025    | 'people' is not an ISO 4217 currency
			/rates/convert?amount=1&from=CNY&to=CNY&on=2025       | the amount is in this currency already
			/rates/convert?amount=1&from=CNY&to=USD&on=2025-Q4    | '2025-Q4' is neither a year, a month nor a day
			/rates/convert?amount=1&from=CNY&to=USD&on=@2025      | '@2025' is neither a year, a month nor a day
			/rates/fed-h10-annual?from=2025-01-01&to=2024-12-31   | this is before from, 2025-01-01
			/rates/fed-h10-annual?currency=XOF                    | the series fed-h10-annual has no rate of XOF per USD
			/rates/fed-h10-annual?currency=USD                    | the series fed-h10-annual has no rate of USD per USD
			""")
	void aBadValueIsNamedWithTheReason(String path, String reason) {
		JsonNode fault = this.api.problem(HttpStatus.BAD_REQUEST, path).at("/errors/0");
		assertThat(fault.get("reason").asString()).isEqualTo(reason);
		assertThat(fault.get("allowed").isEmpty()).isFalse();
	}

	@Test
	void everythingAConversionNeedsIsNamed() {
		assertThat(this.api.problem(HttpStatus.BAD_REQUEST, "/rates/convert").get("errors").size()).isEqualTo(4);
	}

	@Test
	void anUnknownSeriesIsAProblem() {
		assertThat(this.api.problem(HttpStatus.NOT_FOUND, "/rates/nowhere").get("detail").asString())
			.isEqualTo("No series of rates has the id 'nowhere'; /api/v1/rates lists all ids.");
	}

}
