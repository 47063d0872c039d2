package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.OutlayTest;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans in the articles of the fixture, and the check of their printed changes. */
@OutlayTest
class ArticleTracksTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private static final AsOf MARCH = AsOf.certain(LocalDate.of(2026, 3, 1));

	private final Tracks tracks;

	private final GrowthChecks checks;

	private final Ledger ledger;

	ArticleTracksTests(@Autowired Tracks tracks, @Autowired GrowthChecks checks, @Autowired Ledger ledger) {
		this.tracks = tracks;
		this.checks = checks;
		this.ledger = ledger;
	}

	@Test
	void thePlanOf2026WentFromAbout160ToOver200BillionYuan() {
		Track track = tracks("brightdune").get("brightdune:capex:ai-spending:2026");
		assertThat(track.steps()).extracting(PlanStep::verb).containsExactly("raised");
		PlanStep step = track.steps().get(0);
		assertThat(step.change().changeWords()).isEqualTo("over CNY 40 billion more");
		assertThat(step.growth().words()).isEqualTo("more than +25%");
		assertThat(step.timing()).endsWith("days later");
	}

	@Test
	void thePlanOf2025EndedWithoutAnActual() {
		Track track = tracks("brightdune").get("brightdune:capex:company-capex:2025");
		assertThat(track.statusWords()).isEqualTo("ended 31 December 2025, no actual recorded");
		assertThat(track.plans()).extracting(Figure::id)
			.as("the second is the first said again")
			.containsExactly("leigu-15b");
	}

	@Test
	void beforeTheRevisionWasPublicThereIsNone() {
		assertThat(this.tracks.of("brightdune", HeadlineRule.of(MARCH)))
			.filteredOn((track) -> track.quantity().key().equals("brightdune:capex:ai-spending:2026"))
			.singleElement()
			.satisfies((track) -> assertThat(track.steps()).isEmpty());
	}

	@Test
	void thePrinted25PercentIsRight() {
		GrowthCheck check = check("brightdune", "tbw-2b");
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).isEqualTo("The printed figures CNY 160 billion and CNY 200 billion give +25%."
				+ " With “approximately 160 billion yuan” and “over 200 billion yuan” as printed it is more than about +25%.");
	}

	@Test
	void thePrinted66Point7PercentComparesTwoSubjects() {
		GrowthCheck check = check("dovetto-large-model", "leigu-139d");
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).isEqualTo("The printed figures 30 trillion tokens a day and 50 trillion tokens a day"
				+ " give +66.7%. With “exceeding 30 trillion” and “exceeded 50 trillion” as printed the direction is unclear."
				+ " But 30 trillion tokens a day is a figure of Vesper Engine, not of Dovetto large model.");
	}

	@Test
	void nearlyDoubleCannotBeCheckedForWantOfALastYear() {
		GrowthCheck check = check("gullwing", "leigu-123b");
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
		assertThat(check.words()).isEqualTo("Its source prints no capital expenditure and AI investment of Gullwing"
				+ " to start from, only “USD 175-185 billion”.");
	}

	@Test
	void aChangeThatIsNotYetPublicIsNotChecked() {
		assertThat(checks("brightdune", MARCH)).isEmpty();
	}

	private Map<String, Track> tracks(String company) {
		return this.tracks.of(company, HeadlineRule.of(TODAY))
			.stream()
			.collect(Collectors.toMap((track) -> track.quantity().key(), Function.identity()));
	}

	private List<GrowthCheck> checks(String subject, AsOf asOf) {
		return this.checks.of(this.ledger.all(ClaimFilter.at(asOf).about(List.of(subject))), asOf);
	}

	private GrowthCheck check(String subject, String claim) {
		return checks(subject, TODAY).stream()
			.filter((check) -> check.claim().id().equals(claim))
			.findFirst()
			.orElseThrow();
	}

}
