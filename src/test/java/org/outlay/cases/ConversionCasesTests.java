package org.outlay.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.outlay.readings.conversion.Converted;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Relation;
import org.outlay.values.amount.Interval;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rate a figure takes, how it is rounded, and what is compared. */
@CaseTest
class ConversionCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ImpliedRates implied;

	private Converted.Value value(String id, String currency, RateChoice choice) {
		Converted converted = this.desk.convert(id, currency, choice);
		assertThat(converted).isInstanceOf(Converted.Value.class);
		return (Converted.Value) converted;
	}

	private Converted.Value value(String id, String currency) {
		return value(id, currency, RateChoice.AUTO);
	}

	@Nested
	class APeriodThatWasOverAtPublication {

		@BeforeEach
		void take() {
			ConversionCasesTests.this.desk.take("a-forecast-of-a-finished-year");
		}

		@Test
		void takesItsAverageWhateverItsNature() {
			Converted.Value forecast = value("exf-1a", "USD");
			assertThat(forecast.quote().method()).isEqualTo("annual average");
			assertThat(forecast.provisional()).isFalse();
			assertThat(forecast.amount().wording()).isEqualTo("USD 13.9 billion");
		}

		@Test
		void differsFromOneThatLayAhead() {
			Converted.Value plan = value("exf-2a", "USD");
			assertThat(plan.quote().firstDay()).isEqualTo("2026-02-01");
			assertThat(plan.provisional()).isTrue();
		}

		@Test
		void differsFromAnActualOfAYearThatWasNotOver() {
			assertThat(value("exf-3a", "USD").quote().firstDay()).isEqualTo("2026-02-01");
			assertThat(value("exf-3a", "USD").provisional()).isTrue();
		}

		@Test
		void needsToBeStated() {
			assertThat(ConversionCasesTests.this.desk.convert("exf-4a", "USD"))
				.isEqualTo(new Converted.Missing("Its period is not stated, so the rate that fits is not known."));
			assertThat(ConversionCasesTests.this.desk.convert("exf-5a", "USD")).isEqualTo(
					new Converted.Missing("Its period has no stated start, so the rate that fits is not known."));
		}

	}

	@Nested
	class APeriodOfWeeks {

		@BeforeEach
		void take() {
			ConversionCasesTests.this.desk.take("a-year-of-52-weeks");
		}

		@Test
		void takesTheMeanOverItsDaysOfMonthlyAverages() {
			Converted.Value value = value("exw-1a", "CNY");
			assertThat(value.quote().method()).isEqualTo("mean over 364 days, each at its monthly average");
			assertThat(value.quote().firstDay()).isEqualTo("2024-09-29");
			assertThat(value.quote().lastDay()).isEqualTo("2025-09-27");
			// two days of September 2024, the months between, 27 days of September 2025
			assertThat(value.quote().rate()).isEqualByComparingTo("7.212746978021978");
			assertThat(value.amount().wording()).isEqualTo("CNY 91.71 billion");
		}

		@Test
		void takesDailyRatesWhereThereAreSome() {
			assertThat(value("exw-2a", "CNY").quote().method())
				.isEqualTo("mean over 91 days, each at its daily reference, cross rate through EUR");
		}

		@Test
		void needsARateForEachDay() {
			assertThat(ConversionCasesTests.this.desk.convert("exw-3a", "CNY"))
				.isEqualTo(new Converted.Missing("No rate of USD in CNY for FY2006."));
		}

	}

	@Nested
	class AsOfADay {

		private final RateChoice march = RateChoice.AUTO.knownOn(LocalDate.of(2026, 3, 10));

		@BeforeEach
		void take() {
			ConversionCasesTests.this.desk.take("an-average-not-yet-known");
		}

		@Test
		void aPlanTakesTheLatestMonthThatWasOver() {
			assertThat(value("exu-1a", "USD", this.march).quote().firstDay()).isEqualTo("2026-02-01");
			assertThat(value("exu-1a", "USD").quote().firstDay()).isEqualTo("2026-06-01");
		}

		@Test
		void anAverageOfAMonthIsKnownWhenTheMonthIsOver() {
			RateChoice february = RateChoice.ofMonth(YearMonth.of(2026, 2));
			assertThat(value("exu-1a", "USD", february.knownOn(LocalDate.of(2026, 3, 1))).amount().wording())
				.isEqualTo("USD 14.5 billion");
			assertThat(ConversionCasesTests.this.desk.convert("exu-1a", "USD",
					february.knownOn(LocalDate.of(2026, 2, 28))))
				.isEqualTo(new Converted.Missing(
						"No rate of CNY in USD for the month 2026-02 was known on 28 February 2026."));
		}

		@Test
		void aPeriodThatWasOverKeepsItsAverage() {
			assertThat(value("exu-2a", "USD", this.march).quote().firstDay()).isEqualTo("2026-01-01");
		}

	}

	@Nested
	class TwoCurrencies {

		@BeforeEach
		void take() {
			ConversionCasesTests.this.desk.take("two-floors-in-two-currencies");
		}

		@Test
		void aFloorDoesNotReadAsTheFloorPrintedBesideIt() {
			assertThat(value("exf-2a", "CNY").amount().wording()).isEqualTo("more than CNY 203 billion");
		}

		@Test
		void twoFloorsImplyNoRate() {
			assertThat(ConversionCasesTests.this.implied.all(Desk.on("2026-11-21"))).isEmpty();
		}

		@Test
		void aGapComesFromTheUnroundedFloor() {
			// 30 billion at 6.7758 is 203.274 billion; 160 billion may be up to 160.5
			assertThat(ConversionCasesTests.this.desk.gap("exp-2a", "exf-2a").interval())
				.hasToString("(42800000000, ∞)");
		}

		@Test
		void aGapComesFromThePrecisionOfThePrint() {
			// 29.5 to 30.5 billion at 6.7758 is 199.9 to 206.7 billion
			assertThat(ConversionCasesTests.this.desk.gap("exo-3a", "exp-3a").interval())
				.isEqualTo(new Interval(new BigDecimal("39400000000"), false, new BigDecimal("47200000000"), false));
		}

	}

	@Test
	void aNumberRoundedInPrintAgreesWithTheOneFiled() {
		this.desk.take("a-number-rounded-in-print");
		assertThat(this.desk.between("exf-1a", "exa-1a").relation()).isEqualTo(Relation.AGREES);
		assertThat(this.desk.gap("exf-1a", "exa-1a")).isNull();
		assertThat(this.desk.between("exf-1a", "exo-1a").relation()).isEqualTo(Relation.CONFLICT);
		assertThat(this.desk.between("exa-1a", "exo-1a").relation()).isEqualTo(Relation.CONFLICT);
		assertThat(this.desk.gap("exa-1a", "exo-1a").words()).isEqualTo("USD 100 million");
	}

}
