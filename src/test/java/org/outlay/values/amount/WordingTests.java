package org.outlay.values.amount;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@Test
	void theWordsOfAMeasureReplaceThoseOfItsUnit() {
		UnitWords priorities = new UnitWords("priority", "priorities", null);
		assertThat(amount(Kind.EXACT, "4", "units", null).wording(priorities)).isEqualTo("4 priorities");
		assertThat(amount(Kind.EXACT, "1", "units", null).wording(priorities)).isEqualTo("1 priority");
		assertThat(Extent.of(amount(Kind.MORE_THAN, "2", "units", null), priorities).words())
			.isEqualTo("over 2 priorities");
	}

	@Test
	void anAmountSaysWhatItIsPer() {
		Amount price = new Amount(Kind.RANGE, Interval.closed(BigDecimal.ZERO, new BigDecimal("500")), new Unit("CNY"),
				null, "as printed", null);
		assertThat(price.wording(new UnitWords(null, null, "month"))).isEqualTo("CNY 0–500 a month");
		assertThat(price.isWide()).isTrue();
	}

	@Test
	void aVagueWordSurvivesItsFloor() {
		Amount market = new Amount(Kind.VAGUE, VagueWords.interval("at least tens of billions"), new Unit("USD"),
				"at least tens of billions", "as printed", null);
		assertThat(market.wording()).isEqualTo("at least tens of billions of USD");
		assertThat(market.interval()).isEqualTo(Interval.atLeast(new BigDecimal("10000000000")));
		assertThat(new Amount(Kind.VAGUE, VagueWords.interval("months"), new Unit("months"), "months", "months", null)
			.wording()).isEqualTo("months");
	}

	private static Amount amount(Kind kind, String low, String unit, String hedge) {
		BigDecimal floor = new BigDecimal(low);
		Interval interval = (kind == Kind.EXACT) ? Interval.point(floor) : Interval.above(floor);
		return new Amount(kind, interval, new Unit(unit), hedge, "as printed", null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					EXACT       | 166.582 billion |             | CNY |                   | CNY 166.582 billion
					EXACT       | 350000          |             | CNY |                   | CNY 350,000
					EXACT       | -2 billion      |             | CNY |                   | CNY -2 billion
					APPROXIMATE | 90 billion      |             | CNY | approximately     | approximately CNY 90 billion
					RANGE       | 150 billion     | 160 billion | CNY | expected to reach | expected to reach CNY 150–160 billion
					RANGE       | 500 million     | 1 billion   | USD |                   | USD 500 million–1 billion
					RANGE       | 900             | 2 million   | USD |                   | USD 900–2,000,000
					RANGE       | 0               | 500         | CNY |                   | CNY 0–500
					RANGE       | -2 billion      | -1 billion  | CNY |                   | CNY -2 to -1 billion
					AT_LEAST    | 10 billion      |             | USD | no less than      | no less than USD 10 billion
					MORE_THAN   | 200 billion     |             | CNY | exceeding         | exceeding CNY 200 billion
					AT_MOST     |                 | 1.32 billion| USD | as much as        | as much as USD 1.32 billion
					LESS_THAN   |                 | 100 million | USD | nearly            | nearly USD 100 million
					VAGUE       |                 |             | CNY | tens of millions  | tens of millions of CNY
					VAGUE       |                 |             | USD | multi-billion     | multi-billion USD
					UNDISCLOSED |                 |             | USD | an unnamed sum    | an unnamed sum
					""")
	void moneyKeepsItsHedgeItsRangeAndItsDigits(Kind kind, @Nullable String low, @Nullable String high, String unit,
			@Nullable String hedge, String words) {
		assertThat(wording(kind, low, high, unit, hedge)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					EXACT       | 28          |           | percent           |               | 28%
					EXACT       | -5.92       |           | percent           |               | -5.92%
					RANGE       | -10         | -5        | percent           |               | -10 to -5%
					APPROXIMATE | -45         |           | percentage-points | approximately | approximately -45 percentage points
					EXACT       | 1           |           | percentage-points |               | 1 percentage point
					RANGE       | 3           | 4         | x                 | can reach     | can reach 3–4×
					LESS_THAN   |             | 2         | x                 | nearly        | nearly 2×
					EXACT       | 1           |           | rank              |               | no. 1
					RANGE       | 1           | 2         | rank              |               | no. 1–2
					MORE_THAN   | 30 trillion |           | tokens/day        | exceeding     | exceeding 30 trillion tokens a day
					EXACT       | 1           |           | tokens/day        |               | 1 token a day
					AT_LEAST    | 1           |           | versions          | at least      | at least 1 version
					AT_MOST     |             | 1         | minutes           | up to         | up to 1 minute
					EXACT       | 1           |           | people            |               | 1 person
					EXACT       | 1 million   |           | users             |               | 1 million users
					EXACT       | 1.5         |           | years             |               | 1.5 years
					EXACT       | 0           |           | lines             |               | 0 lines
					RANGE       | 0           | 1         | units             |               | 0–1 units
					MORE_THAN   | 2000        |           | people            | over          | over 2,000 people
					VAGUE       |             |           | people            | dozens        | dozens of people
					VAGUE       |             |           | people            | several thousand | several thousand people
					VAGUE       |             |           | tokens/day        | billions      | billions of tokens a day
					VAGUE       |             |           | percent | a single-digit percentage | a single-digit percentage
					UNDISCLOSED |             |           | months            | months        | months
					""")
	void otherUnitsReadAsReadersSayThem(Kind kind, @Nullable String low, @Nullable String high, String unit,
			@Nullable String hedge, String words) {
		assertThat(wording(kind, low, high, unit, hedge)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "APPROXIMATE, about CNY 5", "AT_LEAST, at least CNY 5", "MORE_THAN, over CNY 5",
			"AT_MOST, up to CNY 5", "LESS_THAN, under CNY 5", "UNDISCLOSED, undisclosed" })
	void aKindHasWordsOfItsOwnWhereNoHedgeIsRecorded(Kind kind, String words) {
		assertThat(wording(kind, "5", "5", "CNY", null)).isEqualTo(words);
	}

	@ParameterizedTest
	@EnumSource(names = { "EXACT", "RANGE" }, mode = EnumSource.Mode.EXCLUDE)
	void overNeverReadsAsAPlainFigure(Kind kind) {
		String hedge = (kind == Kind.VAGUE) ? "dozens" : null;
		assertThat(wording(kind, "5", "5", "CNY", hedge)).isNotEqualTo(wording(Kind.EXACT, "5", null, "CNY", null));
	}

	@Test
	void noDigitIsLost() {
		Trials.of((random) -> {
			BigDecimal number = RandomIntervals.number(random);
			String words = wording(Kind.MORE_THAN, Numerals.print(number), null, "CNY", "over");
			assertThat(words).startsWith("over CNY ");
			String figure = words.substring("over CNY ".length()).replace(",", "");
			assertThat(Numerals.parse(figure)).isEqualByComparingTo(number);
		});
	}

	private static String wording(Kind kind, @Nullable String low, @Nullable String high, String unit,
			@Nullable String hedge) {
		return new Amount(kind, interval(kind, low, high, hedge), new Unit(unit), hedge, "as printed", null).wording();
	}

	private static Interval interval(Kind kind, @Nullable String low, @Nullable String high, @Nullable String phrase) {
		return switch (kind) {
			case EXACT, APPROXIMATE -> Interval.point(number(low));
			case RANGE -> Interval.closed(number(low), number(high));
			case AT_LEAST -> Interval.atLeast(number(low));
			case MORE_THAN -> Interval.above(number(low));
			case AT_MOST -> Interval.upTo(number(high));
			case LESS_THAN -> Interval.below(number(high));
			case VAGUE -> VagueWords.interval(String.valueOf(phrase));
			case UNDISCLOSED -> Interval.UNKNOWN;
		};
	}

	private static BigDecimal number(@Nullable String words) {
		return Numerals.parse(String.valueOf(words));
	}

}
