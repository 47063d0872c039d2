package org.outlay.readings.coverage;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.values.period.Period;
import org.outlay.values.period.Precision;

import static org.assertj.core.api.Assertions.assertThat;

class GridBuilderTests {

	@ParameterizedTest
	@CsvSource({ "2026,2026", "2025-H2,2025", "@2026-02,2026", "2025-04-01/2026-03-31,2026",
			"2025-12-01/2025-12-31,2025" })
	void whatLiesInOneYearOrIsOneStandsUnderIt(String period, int year) {
		assertThat(GridBuilder.year(Period.parse(period))).hasValue(year);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024/2026", "unknown", "../2027", "2026/..", "@2025/2026", "2025-10/2026-02" })
	void whatIsOfSeveralYearsOrOfNoneStandsUnderNone(String period) {
		assertThat(GridBuilder.year(Period.parse(period))).isEqualTo(OptionalInt.empty());
	}

	@Test
	void aPartOfAFiscalYearStandsUnderTheYearOfItsLabel() {
		Period half = new Period(false, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 9, 30), Precision.MONTH,
				"H1 FY2026");
		assertThat(GridBuilder.year(half)).hasValue(2026);
	}

}
