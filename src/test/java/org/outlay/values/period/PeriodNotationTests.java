package org.outlay.values.period;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodNotationTests {

	@Test
	void everyNotationReadsAsThePeriodThatPrintsIt() {
		Trials.of((random) -> {
			String text = RandomPeriods.notation(random);
			Period period = Period.parse(text);
			assertThat(Period.parse(period.notation())).as("%s prints %s", text, period.notation()).isEqualTo(period);
		});
	}

	@Test
	void noDayIsLostWhateverThePrecision() {
		Trials.of((random) -> {
			Period period = RandomPeriods.any(random);
			Period read = Period.parse(period.notation());
			assertThat(read.start()).as(period.toString()).isEqualTo(period.start());
			assertThat(read.end()).as(period.toString()).isEqualTo(period.end());
			assertThat(read.instant()).isEqualTo(period.instant());
		});
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2026-01-01, 2026-12-31, YEAR", "2025-Q4, 2025-10-01, 2025-12-31, QUARTER",
			"2025-H1, 2025-01-01, 2025-06-30, QUARTER", "2025-H2, 2025-07-01, 2025-12-31, QUARTER",
			"2026-02, 2026-02-01, 2026-02-28, MONTH", "2024-02, 2024-02-01, 2024-02-29, MONTH",
			"2024-02-29, 2024-02-29, 2024-02-29, DAY", "2024/2026, 2024-01-01, 2026-12-31, YEAR",
			"../2027, , 2027-12-31, YEAR", "2026/.., 2026-01-01, , YEAR", "2026-02/.., 2026-02-01, , MONTH",
			"2025-Q2/2025-Q3, 2025-04-01, 2025-09-30, QUARTER", "2025-Q1/2025-Q4, 2025-01-01, 2025-12-31, QUARTER",
			"2025-Q1/2026-Q2, 2025-01-01, 2026-06-30, QUARTER", "2025-10/2026, 2025-10-01, 2026-12-31, YEAR",
			"2025-02/2025-Q2, 2025-02-01, 2025-06-30, QUARTER", "2025-11-15/2026, 2025-11-15, 2026-12-31, YEAR",
			"0987-H1, 0987-01-01, 0987-06-30, QUARTER", "0987, 0987-01-01, 0987-12-31, YEAR" })
	void aNotationSaysItsDaysAndPrecision(String text, LocalDate start, LocalDate end, Precision precision) {
		Period period = new Period(false, start, end, precision, null);
		assertThat(Period.parse(text)).isEqualTo(period);
		assertThat(period.notation()).isEqualTo(text);
		assertThat(Period.parse("@" + text)).isEqualTo(new Period(true, start, end, precision, null));
	}

	@ParameterizedTest
	@CsvSource({ "2025-Q1/2025-Q2, 2025-H1", "2026-01-01/2026, 2026", "2025-Q4/2025-12, 2025-Q4", "../.., unknown",
			"@../.., @unknown", "2024-02-29/2024-02-29, 2024-02-29", "../2025-H1, ../2025-Q2", "2025-H2/.., 2025-Q3/..",
			"2025-H2/2026, 2025-07/2026" })
	void longWaysToSayAPeriodPrintTheShortOne(String text, String notation) {
		assertThat(Period.parse(text).notation()).isEqualTo(notation);
	}

	@ParameterizedTest
	@CsvSource({ "YEAR, 2025-04-01, 2026-03-31, 2025-04/2026-03", "YEAR, 2025-02-10, 2025-03-20, 2025-02-10/2025-03-20",
			"QUARTER, 2025-05-01, 2025-05-31, 2025-05", "MONTH, 2025-05-03, 2025-05-03, 2025-05-03",
			"UNKNOWN, 2025-01-01, 2025-12-31, 2025-01-01/2025-12-31", "YEAR, 2025-06-28, , 2025-06-28/.." })
	void daysThatFitNoSpanOfTheirPrecisionPrintFiner(Precision precision, LocalDate start, LocalDate end,
			String notation) {
		assertThat(new Period(false, start, end, precision, null).notation()).isEqualTo(notation);
	}

	@Test
	void aLabelIsNoPartOfTheNotation() {
		assertThat(Period.parse("2025-04-01/2025-09-30").labelled("H1 FY2026").notation())
			.isEqualTo("2025-04-01/2025-09-30");
	}

	@Test
	void theNotationIsTheSameInEveryCountry() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertThat(Period.parse("2026").notation()).isEqualTo("2026");
			assertThat(Period.parse("2025-Q4").words()).isEqualTo("Q4 2025");
			assertThat(Period.parse("2025-H1").words()).isEqualTo("H1 2025");
			assertThat(Period.parse("2026-02-15").words()).isEqualTo("15 February 2026");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "@", "@@2026", "..", "@..", "/", "2026/", "/2026", "2026/2027/2028", "26",
			"2026-2", "2026-Q5", "2026-H3", "2026-q1", "2026-02-1", "2026 ", "FY2026", "unknown/2026", "2026/unknown",
			"٢٠٢٦" })
	void whatIsNoPeriodIsRefusedWithWhatWouldBe(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text))
			.withMessage("'" + text + "' is not a period; use 2026, 2025-Q4, 2025-H1, 2026-02, 2026-02-15,"
					+ " 2024/2026, ../2027 or unknown, with @ before it for an instant");
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-29, Invalid date 'February 29' as '2023' is not a leap year",
			"2026-04-31, Invalid date 'APRIL 31'", "2026-13, Invalid value for MonthOfYear (valid values 1 - 12): 13",
			"2025/2026-00, Invalid value for MonthOfYear (valid values 1 - 12): 0" })
	void aDayThatNeverWasIsRefusedWithTheReason(String text, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text))
			.withMessage("'" + text + "' is not a calendar date: " + reason);
	}

}
