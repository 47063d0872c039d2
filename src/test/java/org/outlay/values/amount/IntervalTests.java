package org.outlay.values.amount;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IntervalTests {

	private static final Interval ZERO = Interval.point(BigDecimal.ZERO);

	@Test
	void additionTakesAnyOrder() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			assertThat(a.plus(b)).isEqualTo(b.plus(a));
		});
	}

	@Test
	void additionTakesAnyGrouping() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			Interval c = RandomIntervals.any(random);
			assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
		});
	}

	@Test
	void addingNothingChangesNothing() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			assertThat(a.plus(ZERO)).isEqualTo(a);
			assertThat(a.minus(ZERO)).isEqualTo(a);
		});
	}

	@Test
	void aSumHoldsTheSumOfAnyTwoValues() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			BigDecimal x = RandomIntervals.SAMPLES.get(random.nextInt(RandomIntervals.SAMPLES.size()));
			BigDecimal y = RandomIntervals.SAMPLES.get(random.nextInt(RandomIntervals.SAMPLES.size()));
			if (a.contains(x) && b.contains(y)) {
				assertThat(a.plus(b).contains(x.add(y))).as("%s + %s", a, b).isTrue();
				assertThat(a.minus(b).contains(x.subtract(y))).as("%s - %s", a, b).isTrue();
			}
		});
	}

	@Test
	void negatingTwiceGivesBackTheSame() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			assertThat(a.negate().negate()).isEqualTo(a);
			assertThat(ZERO.minus(a)).isEqualTo(a.negate());
		});
	}

	@Test
	void takingAwayAndAddingAgainWidensButNeverLoses() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			assertThat(a.minus(b).plus(b).contains(a)).as("%s - %s + %s", a, b, b).isTrue();
		});
	}

	@Test
	void anIntervalContainsAnotherExactlyIfItContainsItsValues() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			boolean all = RandomIntervals.SAMPLES.stream().filter((value) -> holds(b, value)).allMatch(a::contains);
			assertThat(a.contains(b)).as("%s contains %s", a, b).isEqualTo(all);
		});
	}

	@Test
	void containingIsAPartialOrder() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			Interval c = RandomIntervals.any(random);
			assertThat(a.contains(a)).isTrue();
			assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
			assertThat(a.contains(b) && b.contains(c) && !a.contains(c)).as("%s, %s, %s", a, b, c).isFalse();
		});
	}

	@Test
	void intervalsOverlapExactlyIfTheyShareAValue() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			boolean shared = RandomIntervals.SAMPLES.stream().anyMatch((value) -> holds(a, value) && holds(b, value));
			assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(shared);
			assertThat(b.overlaps(a)).isEqualTo(a.overlaps(b));
		});
	}

	@Test
	void whatIsContainedOverlaps() {
		Trials.of((random) -> {
			Interval a = RandomIntervals.any(random);
			Interval b = RandomIntervals.any(random);
			assertThat(a.contains(b) && !a.overlaps(b)).as("%s, %s", a, b).isFalse();
		});
	}

	@Test
	void nothingIsRounded() {
		Trials.of((random) -> {
			BigDecimal a = RandomIntervals.number(random);
			BigDecimal b = RandomIntervals.number(random);
			Interval sum = Interval.point(a).plus(Interval.point(b));
			assertThat(sum.low()).isEqualByComparingTo(a.add(b));
			assertThat(sum.minus(Interval.point(b))).isEqualTo(Interval.point(a));
		});
	}

	@ParameterizedTest
	@CsvSource({ "1, 1.0", "100, 1E+2", "0, 0.000", "0, 0E+9", "-2.5, -2.500", "1E-9, 0.0000000010" })
	void equalValuesMakeEqualIntervals(BigDecimal one, BigDecimal same) {
		assertThat(Interval.atLeast(one)).isEqualTo(Interval.atLeast(same)).hasSameHashCodeAs(Interval.atLeast(same));
		assertThat(Interval.point(one)).hasToString(Interval.point(same).toString());
	}

	@Test
	void aFloorIsOpenAboveAndACeilingStartsAboveZero() {
		BigDecimal two = BigDecimal.valueOf(2);
		assertThat(Interval.atLeast(two)).hasToString("[2, ∞)");
		assertThat(Interval.above(two)).hasToString("(2, ∞)");
		assertThat(Interval.upTo(two)).hasToString("(0, 2]");
		assertThat(Interval.below(two)).hasToString("(0, 2)");
		assertThat(Interval.closed(BigDecimal.ONE, two)).hasToString("[1, 2]");
		assertThat(Interval.UNKNOWN).hasToString("(-∞, ∞)");
	}

	@Test
	void onlyAPointIsAPoint() {
		assertThat(Interval.point(new BigDecimal("160E9")).isPoint()).isTrue();
		assertThat(Interval.closed(BigDecimal.ONE, BigDecimal.TEN).isPoint()).isFalse();
		assertThat(Interval.atLeast(BigDecimal.ONE).isPoint()).isFalse();
		assertThat(Interval.UNKNOWN.isPoint()).isFalse();
	}

	@Test
	void aLowEndAboveTheHighEndIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Interval.closed(new BigDecimal("2E2"), new BigDecimal("160")))
			.withMessage("low 200 is above high 160");
	}

	@Test
	void anEmptyIntervalIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Interval(BigDecimal.ONE, true, new BigDecimal("1.0"), false))
			.withMessage("the interval at 1 is empty");
		assertThatIllegalArgumentException().isThrownBy(() -> Interval.upTo(BigDecimal.ZERO));
	}

	@Test
	void anAbsentBoundIsNeverIncluded() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Interval(null, true, BigDecimal.ONE, true))
			.withMessage("an infinite bound cannot be included");
		assertThatIllegalArgumentException().isThrownBy(() -> new Interval(BigDecimal.ONE, true, null, true));
	}

	/** The definition, independent of the code under test. */
	private static boolean holds(Interval interval, BigDecimal value) {
		int overLow = (interval.low() != null) ? value.compareTo(interval.low()) : 1;
		int underHigh = (interval.high() != null) ? interval.high().compareTo(value) : 1;
		return (overLow > 0 || (overLow == 0 && interval.lowIncluded()))
				&& (underHigh > 0 || (underHigh == 0 && interval.highIncluded()));
	}

}
