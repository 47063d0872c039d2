package org.outlay.values.amount;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NumeralsTests {

	@Test
	void whatIsPrintedReadsAsTheSameNumber() {
		Trials.of((random) -> {
			BigDecimal number = RandomIntervals.number(random);
			assertThat(Numerals.parse(Numerals.print(number))).isEqualByComparingTo(number);
		});
	}

	@Test
	void whatIsShownDiffersByItsSeparatorsOnly() {
		Trials.of((random) -> {
			BigDecimal number = RandomIntervals.number(random);
			assertThat(Numerals.show(number).replace(",", "")).isEqualTo(Numerals.print(number));
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "0E+12, 0", "0.000, 0", "1, 1", "16.70, 16.7", "-5.92, -5.92", "350000, 350000",
			"999999.9, 999999.9", "1E6, 1 million", "1320000000, 1.32 billion", "-45E9, -45 billion",
			"166582000000, 166.582 billion", "999999999999, 999.999999999 billion", "30E12, 30 trillion",
			"2E18, 2000000 trillion", "1E-10, 0.0000000001", "1000000000001, 1.000000000001 trillion" })
	void numbersPrintInTheirLargestScaleExactly(BigDecimal number, String words) {
		assertThat(Numerals.print(number)).isEqualTo(words);
		assertThat(Numerals.parse(words)).isEqualByComparingTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "999, 999", "-350000, '-350,000'", "2000, '2,000'", "1234.5678, '1,234.5678'",
			"2E18, '2,000,000 trillion'", "0.000000000000000000012345, 0.000000000000000000012345" })
	void readersSeeThousandsApart(BigDecimal number, String words) {
		assertThat(Numerals.show(number)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "150E9, 160E9, 150–160 billion", "0, 500, 0–500", "0, 1E9, 0–1 billion", "3, 4, 3–4",
			"500E6, 1E9, 500 million–1 billion", "2000, 10000, '2,000–10,000'", "1.5, 2.25, 1.5–2.25" })
	void aRangeSaysItsScaleOnceIfItsEndsShareIt(BigDecimal low, BigDecimal high, String words) {
		assertThat(Numerals.show(low, high)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "500, 2E6, '500–2,000,000'", "350000, 1E6, '350,000–1,000,000'", "-7, 3E6, '-7 to 3,000,000'" })
	void aLowEndWithoutAScaleNeverBorrowsThatOfTheHighEnd(BigDecimal low, BigDecimal high, String words) {
		assertThat(Numerals.show(low, high)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "-10, -5, -10 to -5", "-2E9, 3E9, -2 to 3 billion", "-5E9, 0, -5 billion to 0" })
	void aMinusNeverFollowsADash(BigDecimal low, BigDecimal high, String words) {
		assertThat(Numerals.show(low, high)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1,000", "1e9", "+1", ".5", "5.", "1 Billion", "1  billion", "1billion",
			"billion", " 1", "1 ", "1 thousand", "tens of millions", "١", "1.2.3", "--1" })
	void whatIsNoNumberIsRefusedWithWhatWouldBe(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Numerals.parse(text))
			.withMessage(
					"'" + text + "' is not a number; use 350000, 16.7 or 1.32 billion (million, billion, trillion)");
	}

}
