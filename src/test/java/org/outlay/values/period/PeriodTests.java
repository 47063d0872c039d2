package org.outlay.values.period;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "2026, 2026", "2025-Q4, Q4 2025", "2025-H1, H1 2025", "2026-02, February 2026",
			"2024-02-29, 29 February 2024", "2024/2026, 2024–2026", "2025-08/2025-10, August 2025–October 2025",
			"../2027, until 2027", "2026-02/.., from February 2026", "unknown, time not stated",
			"2025-10/2026, October 2025–2026", "@2025-08, August 2025", "@2025-12-31, 31 December 2025",
			"@unknown, time not stated" })
	void aPeriodReadsAsWords(String notation, String words) {
		assertThat(Period.parse(notation).words()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "@2024-01/2024-03, between January 2024 and March 2024", "@../2027, 2027 or earlier",
			"@2026-Q2/.., Q2 2026 or later" })
	void aMomentNeverReadsAsAStretchOfTime(String notation, String words) {
		assertThat(Period.parse(notation).words()).isEqualTo(words);
	}

	@Test
	void aLabelIsWhatReadersSee() {
		Period half = Period.parse("2025-04-01/2025-09-30");
		assertThat(half.words()).isEqualTo("1 April 2025–30 September 2025");
		assertThat(half.labelled("H1 FY2026").words()).isEqualTo("H1 FY2026");
		assertThat(half.labelled("H1 FY2026").labelled(null)).isEqualTo(half);
		assertThat(Period.UNKNOWN.labelled("three years").words()).isEqualTo("three years");
	}

	@Test
	void periodsOverlapExactlyIfTheyShareADay() {
		Trials.of((random) -> {
			Period a = RandomPeriods.any(random);
			Period b = RandomPeriods.any(random);
			assertThat(a.overlaps(b)).as("%s, %s", a, b).isEqualTo(shareADay(a, b)).isEqualTo(b.overlaps(a));
			assertThat(a.overlaps(a)).isEqualTo(!a.isUnknown());
		});
	}

	/**
	 * Whether two periods share a day: if they do, they share a first or last day of one
	 * of them, or an unbounded side.
	 */
	private static boolean shareADay(Period a, Period b) {
		return !a.isUnknown() && !b.isUnknown()
				&& Stream.of(a.start(), a.end(), b.start(), b.end(), LocalDate.MIN, LocalDate.MAX)
					.anyMatch((day) -> day != null && holds(a, day) && holds(b, day));
	}

	private static boolean holds(Period period, LocalDate day) {
		return (period.start() == null || !day.isBefore(period.start()))
				&& (period.end() == null || !day.isAfter(period.end()));
	}

	@ParameterizedTest
	@CsvSource({ "2025, 2025-12-31, true", "2025, 2026, false", "../2025, 2024, true", "../2025, 2025/.., true",
			"../2024, 2025/.., false", "2026/.., 2030-06, true", "2025, @2025-02, true", "unknown, 2025, false",
			"unknown, unknown, false" })
	void aMissingEndReachesEverywhereButAnUnknownTimeNowhere(String one, String other, boolean overlap) {
		assertThat(Period.parse(one).overlaps(Period.parse(other))).isEqualTo(overlap);
		assertThat(Period.parse(other).overlaps(Period.parse(one))).isEqualTo(overlap);
	}

	@ParameterizedTest
	@CsvSource({ "2026", "2026-Q4", "2026-H1", "2026-02", "@2026-12-31", "2026-03/2026-09" })
	void aPeriodWithinOneYearHasThatYear(String notation) {
		assertThat(Period.parse(notation).year()).contains(FigureYear.calendar(2026));
	}

	@ParameterizedTest
	@CsvSource({ "2024/2026", "2025-12-31/2026-01-01", "../2026", "2026/..", "unknown" })
	void aPeriodOfSeveralYearsOrUnknownBoundsHasNoYear(String notation) {
		assertThat(Period.parse(notation).year()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026,,CALENDAR_YEAR", "2025,FY2025,FISCAL_YEAR", "2025-07/2026-06,FY2026,FISCAL_YEAR",
			"2024-09-29/2025-09-27,FY2025,FISCAL_YEAR", "2025-07/2026-06,,OTHER_YEAR", "2025-H2,,PART",
			"2025-H2,H1 FY2026,PART", "2025-10/2026-02,,PART", "2024/2026,,SEVERAL_YEARS",
			"2024-12/2025-12,,SEVERAL_YEARS", "../2026,,OPEN", "@2026,,MOMENT", "@2026/..,,MOMENT", "unknown,,UNKNOWN",
			"unknown,three years,UNKNOWN" })
	void aPeriodIsOfOneKind(String notation, String label, PeriodKind kind) {
		assertThat(Period.parse(notation).labelled(label).kind()).isEqualTo(kind);
	}

	@Test
	void aYearComesBeforeTheFiscalYearOfItsNumber() {
		assertThat(Stream.of("FY2026", "2026", "FY2025", "2025")
			.map((label) -> label.startsWith("FY") ? Period.parse("2025").labelled(label) : Period.parse(label))
			.flatMap((period) -> period.year().stream())
			.sorted()
			.map(FigureYear::code)).containsExactly("2025", "FY2025", "2026", "FY2026");
	}

	@Test
	void aFiscalPeriodHasTheFiscalYearOfItsLabel() {
		assertThat(Period.parse("2025-04-01/2025-09-30").labelled("H1 FY2026").year())
			.contains(new FigureYear(2026, true));
	}

	@Test
	void aPeriodThatEndsBeforeItStartsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2027/2026"))
			.withMessage("the period ends on 2026-12-31, before it starts on 2027-01-01");
	}

	@Test
	void aPeriodWithoutDaysHasNoPrecision() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(false, null, null, Precision.YEAR, null))
			.withMessage("a period without days has unknown precision");
	}

	@Test
	void aLabelIsNeverBlank() {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2026").labelled(" "))
			.withMessage("a period's label must not be blank");
	}

}
