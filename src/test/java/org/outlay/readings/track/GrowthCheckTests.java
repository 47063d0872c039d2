package org.outlay.readings.track;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Status;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthCheckTests {

	private static final Telling RISE = Telling.number("rise", "25", "percent").measuring("capex-change");

	private static final Telling FROM = Telling.exactly("a", "160");

	@Test
	void aPrintedChangeAgreesWithThePrintedFigures() {
		GrowthCheck check = check(RISE, FROM, Telling.exactly("b", "200").revising("a"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).isEqualTo("The printed figures CNY 160 billion and CNY 200 billion give +25%.");
	}

	@Test
	void hedgesAreSaidToOpenTheResult() {
		GrowthCheck check = check(RISE, Telling.about("a", "160").hedged("approximately"),
				Telling.over("b", "200").revising("a"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).isEqualTo("The printed figures CNY 160 billion and CNY 200 billion give +25%."
				+ " With “CNY 160 billion” and “CNY 200 billion” as printed it is more than about +25%.");
	}

	@Test
	void aWrongChangeDiffers() {
		GrowthCheck check = check(RISE, FROM, Telling.exactly("b", "220").revising("a"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.DIFFERS);
		assertThat(check.words())
			.isEqualTo("The printed figures CNY 160 billion and CNY 220 billion give +37.5%, not 25%.");
	}

	@Test
	void aHedgeMayLeaveRoomForAChangeThePrintedNumbersDoNotGive() {
		GrowthCheck check = check(RISE, FROM, Telling.over("b", "180").revising("a"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).endsWith("That leaves room for the printed change.");
	}

	@Test
	void aPrintedPercentageStandsForAllThatRoundsToIt() {
		Telling third = Telling.number("rise", "33.3", "percent").measuring("capex-change");
		assertThat(check(third, Telling.exactly("a", "150"), Telling.exactly("b", "200").revising("a")).verdict())
			.isEqualTo(GrowthCheck.Verdict.AGREES);
	}

	@Test
	void withoutAFigureToStartFromNothingCanBeChecked() {
		GrowthCheck check = check(RISE, Telling.between("b", "175", "185"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
		assertThat(check.words()).isEqualTo("Its source prints no capital expenditure of example-company to start from,"
				+ " only “CNY 175–185 billion”.");
		assertThat(check(RISE).words())
			.isEqualTo("Its source prints no capital expenditure of example-company to compare with.");
	}

	@Test
	void aYearIsComparedWithTheSameDaysOfTheYearBefore() {
		Telling growth = Telling.number("rise", "25", "percent").measuring("net-profit-growth").during("2025-H1");
		assertThat(check(growth, FROM.as(Nature.ACTUAL).during("2024-H1"),
				Telling.exactly("b", "200").as(Nature.ACTUAL).during("2025-H1"),
				Telling.exactly("c", "900").as(Nature.ACTUAL).during("2024"))
			.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
	}

	@Test
	void figuresThatDoNotCountAlikeAreNotCompared() {
		GrowthCheck check = check(RISE, FROM, Telling.exactly("b", "200").marked(Status.D).revising("a"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
		assertThat(check.words()).isEqualTo("No change is calculated from CNY 160 billion to CNY 200 billion:"
				+ " the definition of one of them differs, or it starts a new series.");
		assertThat(check(RISE, FROM.marked(Status.D), Telling.exactly("b", "200").marked(Status.D).revising("a"))
			.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
	}

	@Test
	void aChangeFromANegativeAmountSaysWhyItIsNotCalculated() {
		GrowthCheck check = check(RISE, Telling.exactly("a", "-160"), Telling.exactly("b", "200").revising("a"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
		assertThat(check.words()).isEqualTo("No change can be calculated from CNY -160 billion: it is negative.");
	}

	@Test
	void onlyTheWordsOfTheSourceAreInQuotationMarks() {
		Telling phrase = Telling.of("b", new Amount(Kind.MORE_THAN, Interval.above(new BigDecimal("185")),
				new Unit("CNY"), "exceeded", "topped 185 yuan", null));
		assertThat(check(RISE, phrase).words()).endsWith("only “topped 185 yuan”.");
		assertThat(check(RISE, FROM, phrase.revising("a")).words()).contains(" With “topped 185 yuan” as printed ");
	}

	@Test
	void figuresOfTwoSubjectsAreComparedButSaidToBe() {
		Telling growth = Telling.number("rise", "66.7", "percent").measuring("use-growth").during("2025-Q4");
		GrowthCheck check = check(growth, Telling.over("a", "30").measuring("use").during("@2025-10").whose("platform"),
				Telling.over("b", "50").measuring("use").during("@2025-12"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).contains("give +66.7%.", "the direction is unclear.",
				"But CNY 30 billion is a figure of platform, not of example-company.");
	}

	@Test
	void aMultipleIsCheckedAsAMultiple() {
		Telling tenfold = Telling.number("rise", "10", "x").measuring("use-multiple").during("2025");
		GrowthCheck check = check(tenfold, Telling.exactly("a", "5").measuring("use").during("@2025-01-01"),
				Telling.exactly("b", "50").measuring("use").during("@2025-12-31"));
		assertThat(check.verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
		assertThat(check.words()).contains("give 10×.");
	}

	@Test
	void basesAndCurrenciesAreNeverMixed() {
		Telling now = Telling.exactly("b", "200");
		assertThat(check(RISE, FROM.onBasis("other").during("2025"), now).verdict())
			.isEqualTo(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
		assertThat(check(RISE, FROM.inCurrency("USD").during("2025"), now).verdict())
			.isEqualTo(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
		assertThat(check(RISE, FROM.during("2025"), now).verdict()).isEqualTo(GrowthCheck.Verdict.AGREES);
	}

	private static GrowthCheck check(Telling change, Telling... printed) {
		return GrowthCheck.of(change.figure(), Telling.figures(printed), "Capital expenditure");
	}

}
