package org.outlay.facts.rate;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import org.outlay.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import(Rates.class)
class RatesTests {

	@Autowired
	private Rates rates;

	@Test
	void aYearlyAverageIsTheOnePublished() {
		Rates.Quote quote = this.rates.ofYear("USD", "CNY", 2025).orElseThrow();
		assertThat(quote.rate()).isEqualByComparingTo("7.1875");
		assertThat(quote.method()).isEqualTo("annual average");
		assertThat(quote.series()).isEqualTo("fed-h10-annual");
		assertThat(quote.lastDay()).isEqualTo("2025-12-31");
	}

	@Test
	void theOppositeDirectionIsTheReciprocal() {
		assertThat(this.rates.ofMonth("CNY", "USD", YearMonth.of(2019, 1)).orElseThrow().rate())
			.isEqualByComparingTo("0.1473557019288861");
	}

	@Test
	void twoCurrenciesThatAreNotTheBaseMeetThroughIt() {
		Rates.Quote quote = this.rates.onDay("CNY", "USD", LocalDate.of(2019, 1, 2)).orElseThrow();
		assertThat(quote.method()).isEqualTo("daily reference, cross rate through EUR");
		assertThat(quote.rate()).isEqualByComparingTo("0.1458069468432163");
	}

	@Test
	void aDayWithoutTradingTakesTheOneBefore() {
		assertThat(this.rates.onDay("EUR", "USD", LocalDate.of(2019, 1, 6)).orElseThrow().firstDay())
			.isEqualTo("2019-01-04");
		assertThat(this.rates.onDay("EUR", "USD", LocalDate.of(2026, 11, 21))).isEmpty();
	}

	@Test
	void aMonthWithoutARateFallsBackOnlyWhenAsked() {
		assertThat(this.rates.ofMonth("USD", "CNY", YearMonth.of(2026, 11))).isEmpty();
		assertThat(this.rates.ofMonthOrBefore("USD", "CNY", YearMonth.of(2026, 11)).orElseThrow().firstDay())
			.isEqualTo("2026-06-01");
	}

	@Test
	void aSpanNeedsEveryMonth() {
		assertThat(
				this.rates.ofMonths("USD", "CNY", YearMonth.of(2025, 1), YearMonth.of(2025, 9)).orElseThrow().method())
			.isEqualTo("mean of 9 monthly averages");
		assertThat(this.rates.ofMonths("USD", "CNY", YearMonth.of(2026, 1), YearMonth.of(2026, 12))).isEmpty();
	}

	@Test
	void aMissingRateIsMissingAndNeverAGuess() {
		assertThat(this.rates.ofYear("USD", "CHF", 2025)).isEmpty();
		assertThat(this.rates.ofYear("USD", "GBP", 2025)).isEmpty();
		assertThat(this.rates.onDay("TWD", "USD", LocalDate.of(2025, 6, 2))).isEmpty();
	}

	@Test
	void everySeriesNamesItsSourceAndLicence() {
		assertThat(this.rates.series()).hasSize(4)
			.allSatisfy((series) -> assertThat(series.licence() + series.origin()).isNotBlank());
	}

}
