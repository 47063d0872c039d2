package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AmountTests {

	private static final BigDecimal LOW = new BigDecimal("150E9");

	private static final BigDecimal HIGH = new BigDecimal("160E9");

	private static final Unit CNY = new Unit("CNY");

	/**
	 * The intervals that each kind accepts: points, ranges, floors, ceilings (above zero,
	 * from zero, without a low end), and the unknown interval.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EXACT       | 160,160 |         |       |         |         |        |        |       | no
			APPROXIMATE | 160,160 |         |       |         |         |        |        |       | no
			RANGE       |         | 150,160 |       |         | (0,160] | [0,160]| (0,160)|       | no
			AT_LEAST    |         |         | [150  |         |         |        |        |       | no
			MORE_THAN   |         |         |       | (150    |         |        |        |       | no
			AT_MOST     |         |         |       |         | (0,160] | [0,160]|        | 160]  | no
			LESS_THAN   |         |         |       |         |         |        | (0,160)|       | no
			UNDISCLOSED |         |         |       |         |         |        |        |       | yes
			""")
	void everyKindTakesItsOwnIntervalsOnly(Kind kind, @Nullable String point, @Nullable String range,
			@Nullable String floor, @Nullable String openFloor, @Nullable String ceiling,
			@Nullable String ceilingFromZero, @Nullable String openCeiling, @Nullable String endless, String unknown) {
		check(kind, Interval.point(HIGH), point != null);
		check(kind, Interval.closed(LOW, HIGH), range != null);
		check(kind, Interval.atLeast(LOW), floor != null);
		check(kind, Interval.above(LOW), openFloor != null);
		check(kind, Interval.upTo(HIGH), ceiling != null);
		check(kind, Interval.closed(BigDecimal.ZERO, HIGH), ceilingFromZero != null);
		check(kind, Interval.below(HIGH), openCeiling != null);
		check(kind, new Interval(null, false, HIGH, true), endless != null);
		check(kind, Interval.UNKNOWN, unknown.equals("yes"));
	}

	@ParameterizedTest(name = "{0} {1}: drawn as {2}")
	@CsvSource(delimiter = '|', textBlock = """
			VAGUE     | tens of millions  | [10000000, open)
			VAGUE     | multi-billion     | [2000000000, open)
			LESS_THAN | nearly            | 160000000000
			LESS_THAN | under             | (0, 160000000000)
			MORE_THAN | over              | (160000000000, open)
			""")
	void aChartDrawsVagueWordsFromTheirFloorAndNearlyAtItsFigure(Kind kind, String hedge, String drawn) {
		Interval interval = switch (kind) {
			case VAGUE -> VagueWords.interval(hedge);
			case LESS_THAN -> Interval.below(HIGH);
			default -> Interval.above(HIGH);
		};
		Interval shown = new Amount(kind, interval, CNY, hedge, hedge, null).drawn();
		assertThat(shown.isPoint() ? Objects.requireNonNull(shown.low()).toPlainString()
				: (shown.lowIncluded() ? "[" : "(") + plain(shown.low()) + ", " + plain(shown.high()) + ")")
			.isEqualTo(drawn);
	}

	private static String plain(@Nullable BigDecimal bound) {
		return (bound != null) ? bound.toPlainString() : "open";
	}

	private static void check(Kind kind, Interval interval, boolean taken) {
		if (taken) {
			assertThat(amount(kind, interval, null).interval()).isEqualTo(interval);
		}
		else {
			assertThatIllegalArgumentException().as("%s %s", kind, interval)
				.isThrownBy(() -> amount(kind, interval, null))
				.withMessage("an amount of kind " + kind.code() + " cannot be " + interval);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "AT_MOST", "LESS_THAN" })
	void aCeilingHidesNoFloor(Kind kind) {
		Interval floored = new Interval(LOW, false, HIGH, kind == Kind.AT_MOST);
		assertThatIllegalArgumentException().isThrownBy(() -> amount(kind, floored, null));
	}

	@Test
	void aVagueAmountHasTheIntervalOfItsPhrase() {
		Interval tens = VagueWords.interval("tens of millions");
		assertThat(amount(Kind.VAGUE, tens, "tens of millions").interval()).isEqualTo(tens);
		assertThatIllegalArgumentException().isThrownBy(() -> amount(Kind.VAGUE, tens, "millions"))
			.withMessage("the interval of a vague amount must be that of its phrase in the lexicon");
		assertThatIllegalArgumentException().isThrownBy(() -> amount(Kind.VAGUE, tens, null));
		assertThatIllegalArgumentException().isThrownBy(() -> amount(Kind.VAGUE, tens, "oodles"))
			.withMessageStartingWith("'oodles' is not in the lexicon");
	}

	@Test
	void aVaguePercentageCountsNothingElse() {
		String phrase = "a single-digit percentage";
		Interval interval = VagueWords.interval(phrase);
		assertThat(new Amount(Kind.VAGUE, interval, new Unit("percent"), phrase, phrase, null).wording())
			.isEqualTo(phrase);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Amount(Kind.VAGUE, interval, new Unit("users"), phrase, phrase, null))
			.withMessage("'a single-digit percentage' counts percent, not users");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n" })
	void wordsAsPrintedAreNeverBlank(String blank) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Amount(Kind.EXACT, Interval.point(LOW), CNY, null, blank, null))
			.withMessage("an amount needs its printed words");
	}

	@ParameterizedTest
	@EnumSource
	void aHedgeIsNeverBlank(Kind kind) {
		assertThatIllegalArgumentException().isThrownBy(() -> amount(kind, some(kind), " "))
			.withMessage("the hedge of an amount must not be blank; omit it");
	}

	private static Interval some(Kind kind) {
		return switch (kind) {
			case EXACT, APPROXIMATE -> Interval.point(LOW);
			case RANGE -> Interval.closed(LOW, HIGH);
			case AT_LEAST, VAGUE -> Interval.atLeast(LOW);
			case MORE_THAN -> Interval.above(LOW);
			case AT_MOST -> Interval.upTo(HIGH);
			case LESS_THAN -> Interval.below(HIGH);
			case UNDISCLOSED -> Interval.UNKNOWN;
		};
	}

	@Test
	void theEndsOfAnAmountAreThoseOfItsInterval() {
		Amount over = amount(Kind.MORE_THAN, Interval.above(LOW), "over");
		assertThat(over.low()).isEqualByComparingTo(LOW);
		assertThat(over.high()).isNull();
	}

	private static Amount amount(Kind kind, Interval interval, @Nullable String hedge) {
		return new Amount(kind, interval, CNY, hedge, "as printed", null);
	}

}
