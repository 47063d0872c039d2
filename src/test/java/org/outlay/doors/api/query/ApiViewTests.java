package org.outlay.doors.api.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.outlay.OutlayTest;
import org.outlay.Trials;
import org.outlay.doors.api.ApiClient;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ApiViewTests {

	private final ApiClient api;

	private final Ledger ledger;

	@Autowired
	ApiViewTests(MockMvcTester mvc, Ledger ledger) {
		this.api = new ApiClient(mvc);
		this.ledger = ledger;
	}

	@Test
	void everyAnswerSaysHowItWasLookedAt() {
		assertThat(this.api.json("/claims").get("view").toString()).isEqualTo(
				"""
						{"day":"2026-11-21","match":"certain","recordedAsOf":null,"policy":null,"currency":"original","fx":null}""");
		assertThat(this.api
			.json("/claims?asOf=2026-03-01&match=possible&recordedAsOf=2026-11-21&currency=USD&fx=constant:2026-02")
			.get("view")
			.toString()).isEqualTo("""
					{"day":"2026-03-01","match":"possible","recordedAsOf":"2026-11-21T23:59:59.999999Z",\
					"policy":null,"currency":"USD","fx":"constant:2026-02"}""");
		assertThat(this.api.json("/companies/brightdune?asOf=2026-03-01").get("view").toString()).isEqualTo("""
				{"day":"2026-03-01","match":"certain","recordedAsOf":null,"policy":null,"currency":null,"fx":null}""");
		assertThat(this.api.json("/events?asOf=2026-03-01").at("/view/day").asString()).isEqualTo("2026-03-01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims", "/capex", "/data-budgets", "/search?q=billion&type=claim" })
	void beforeTheFirstClaimThereAreNone(String list) {
		JsonNode page = this.api.json(list + (list.contains("?") ? "&" : "?") + "include=count&asOf=2000-01-01");
		assertThat(page.get("total").asInt()).isZero();
		assertThat(page.get("data").isEmpty()).isTrue();
		assertThat(page.get("next").isNull()).isTrue();
	}

	@Test
	void countsOfClaimsAreThoseOfTheDay() {
		for (String day : List.of("2000-01-01", "2026-02-15", "2026-06-30", "2026-11-21", "2999-12-31")) {
			String asOf = "asOf=" + day + "&match=possible";
			long claims = this.api.json("/claims?include=count&subject=brightdune&" + asOf).get("total").asLong();
			assertThat(this.api.json("/companies/brightdune?" + asOf).get("claimCount").asLong()).isEqualTo(claims);
			assertThat(this.api.json("/sources/leigu-long-game?" + asOf).at("/counts/claims").asLong())
				.isEqualTo(this.api.json("/claims?include=count&source=leigu-long-game&" + asOf).get("total").asLong());
			long measured = this.api.json("/measures?limit=1000&" + asOf)
				.get("data")
				.valueStream()
				.mapToLong((measure) -> measure.get("claimCount").asLong())
				.sum();
			assertThat(measured).isEqualTo(this.api.json("/claims?include=count&" + asOf).get("total").asLong());
		}
	}

	@Test
	void aClaimNotYetPublicSaysSinceWhenItIs() {
		JsonNode problem = this.api.problem(HttpStatus.NOT_FOUND, "/claims/leigu-15b?asOf=2026-02-14");
		assertThat(problem.get("type").asString()).isEqualTo("http://localhost/about/errors/not-in-view");
		assertThat(problem.get("detail").asString())
			.isEqualTo("The claim 'leigu-15b' was not certainly public on 2026-02-14: it is public from 2026-02-15 on");
		assertThat(this.api.problem(HttpStatus.NOT_FOUND, "/claims/tbw-2d?asOf=2026-06-30").get("detail").asString())
			.isEqualTo(
					"The claim 'tbw-2d' was not certainly public on 2026-06-30: it is certainly public from 2026-11-21 on,"
							+ " and possibly (match=possible) from 2026-04-01 on");
		assertThat(this.api.json("/claims/tbw-2d?asOf=2026-06-30&match=possible").get("id").asString())
			.isEqualTo("tbw-2d");
	}

	@Test
	void whatSurroundsAClaimIsOfTheSameDay() {
		JsonNode then = this.api.json("/claims/leigu-15b?asOf=2026-02-15");
		assertThat(then.get("sameQuantity").valueStream())
			.allSatisfy((other) -> assertThat(other.get("id").asString()).startsWith("leigu-"));
		assertThat(this.api.json("/claims/leigu-15b").get("sameQuantity").size())
			.isGreaterThanOrEqualTo(then.get("sameQuantity").size());
	}

	@Test
	void theRecordIsHalfOpen() {
		Instant taken = Instant.parse(this.api.json("/claims/leigu-15b").get("recordedFrom").asString());
		assertThat(this.api.json("/claims/leigu-15b?recordedAsOf=" + taken).get("version").asInt()).isOne();
		String before = "?recordedAsOf=" + taken.minusNanos(1000);
		assertThat(this.api.json("/claims" + before + "&include=count").get("total").asInt()).isZero();
		assertThat(this.api.json("/companies/brightdune" + before).get("claimCount").asInt()).isZero();
		assertThat(this.api.json("/search" + before + "&include=count&q=billion&type=claim").get("total").asInt())
			.isZero();
		assertThat(this.api.problem(HttpStatus.NOT_FOUND, "/claims/leigu-15b" + before).get("detail").asString())
			.contains("was not in the record", "it was recorded from " + taken);
	}

	@Test
	void moneyIsConvertedBesideTheOriginal() {
		JsonNode claims = this.api.json("/capex?company=brightdune&currency=USD&limit=1000").get("data");
		JsonNode claim = claims.valueStream()
			.filter((one) -> one.get("id").asString().equals("leigu-15b"))
			.findFirst()
			.orElseThrow();
		assertThat(claim.at("/amount/unit").asString()).isEqualTo("CNY");
		assertThat(claim.at("/converted/amount/unit").asString()).isEqualTo("USD");
		assertThat(claim.at("/converted/amount/kind").asString()).isEqualTo("range");
		assertThat(claim.at("/converted/amount/wording").asString()).startsWith("expected to reach USD ");
		assertThat(claim.at("/converted/rate/from").asString()).isEqualTo("CNY");
		assertThat(claim.at("/converted/rate/href").asString()).startsWith("/api/v1/rates/");
		assertThat(claim.at("/converted/missing").isNull()).isTrue();
		assertThat(this.api.json("/claims/leigu-15b").get("converted").isNull()).isTrue();
		assertThat(this.api.json("/claims/leigu-15b?currency=CNY").get("converted").isNull()).isTrue();
	}

	@Test
	void aMissingRateSaysWhy() {
		JsonNode converted = this.api.json("/claims/leigu-15b?currency=XOF").get("converted");
		assertThat(converted.get("amount").isNull()).isTrue();
		assertThat(converted.get("missing").asString()).isEqualTo("No exchange rate of XOF is recorded.");
	}

	@Test
	void aLaterDayNeverHidesAClaimAndPossiblyIsMoreThanCertainly() {
		TreeMap<LocalDate, Set<String>> certain = new TreeMap<>();
		TreeMap<LocalDate, Set<String>> possible = new TreeMap<>();
		Trials.of((random) -> {
			LocalDate day = LocalDate.of(2025, 12, 1).plusDays(random.nextInt(400));
			Set<String> certainly = certain.computeIfAbsent(day, (at) -> visible(at, Match.CERTAIN));
			Set<String> possibly = possible.computeIfAbsent(day, (at) -> visible(at, Match.POSSIBLE));
			assertThat(possibly).containsAll(certainly);
			assertGrows(certain, day);
			assertGrows(possible, day);
		});
		assertThat(certain.lastEntry().getValue()).hasSize((int) this.ledger.count(ClaimFilter.ALL));
		assertThat(certain.firstEntry().getValue()).isEmpty();
	}

	private static void assertGrows(NavigableMap<LocalDate, Set<String>> seen, LocalDate day) {
		Set<String> now = seen.get(day);
		if (seen.lowerEntry(day) != null) {
			assertThat(now).containsAll(seen.lowerEntry(day).getValue());
		}
		if (seen.higherEntry(day) != null) {
			assertThat(seen.higherEntry(day).getValue()).containsAll(now);
		}
	}

	private Set<String> visible(LocalDate day, Match match) {
		Set<String> ids = new HashSet<>();
		this.ledger.all(ClaimFilter.at(new AsOf(day, match, null))).forEach((figure) -> ids.add(figure.id()));
		return ids;
	}

}
