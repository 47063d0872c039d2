package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthTests {

	private static final Unit CNY = new Unit("CNY");

	private static final BigDecimal TINY = new BigDecimal("1e-30");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[160, 160] | [200, 200] | +25%
			[160, 160] | (200, ∞)   | more than +25%
			[160, 160] | [200, ∞)   | +25% or more
			[150, 160] | [200, 200] | +25% to +33.3%
			[30, 30]   | [50, 50]   | +66.7%
			[160, 160] | [160, 160] | 0%
			[160, 160] | [150, 160] | −6.3% to 0%
			[200, 200] | [150, 150] | −25%
			[160, 160] | [150, 170] | direction unclear
			(30, ∞)    | (50, ∞)    | direction unclear
			(200, ∞)   | [160, 160] | −100% to −20%
			[160, 160] | (0, 85]    | −100% to −46.9%
			(0, 85]    | [170, 170] | +100% or more
			[1, 1]     | [12, 12]   | +1,100%
			""")
	void growsAsTheBoundsAllow(String before, String after, String words) {
		assertThat(growth(interval(before), interval(after)).orElseThrow().words()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[0, 10]  | a base that may be zero
			[0, 0]   | a base of zero
			[-5, 10] | a base that may be negative
			(-∞, ∞)  | a base nobody told
			""")
	void nothingGrowsFrom(String before, String why) {
		assertThat(growth(interval(before), interval("[1, 2]"))).as(why).isEmpty();
	}

	@Test
	void nothingGrowsFromOneUnitIntoAnother() {
		assertThat(Growth.between(Extent.of(exactly("30", "USD")), Extent.of(exactly("200", "CNY")))).isEmpty();
		assertThat(Growth.between(exactly("30", "USD"), exactly("200", "CNY"))).isEmpty();
	}

	@Test
	void aRoughAmountMakesTheGrowthRough() {
		Amount about = new Amount(Kind.APPROXIMATE, Interval.point(new BigDecimal("160")), CNY, "approximately", "160",
				null);
		Amount over = new Amount(Kind.MORE_THAN, Interval.above(new BigDecimal("200")), CNY, "over", "200", null);
		assertThat(Growth.between(about, exactly("200", "CNY")).orElseThrow().words()).isEqualTo("about +25%");
		assertThat(Growth.between(about, over).orElseThrow().words()).isEqualTo("more than about +25%");
	}

	@Test
	void holdsTheGrowthBetweenAnyTwoValues() {
		Trials.of((random) -> {
			Interval before = RandomIntervals.any(random);
			Interval after = RandomIntervals.any(random);
			BigDecimal x = RandomIntervals.SAMPLES.get(random.nextInt(RandomIntervals.SAMPLES.size()));
			BigDecimal y = RandomIntervals.SAMPLES.get(random.nextInt(RandomIntervals.SAMPLES.size()));
			growth(before, after).filter((found) -> before.contains(x) && after.contains(y)).ifPresent((growth) -> {
				// y / x - 1 is in the interval: compared without a division
				BigDecimal low = growth.fraction().low();
				BigDecimal high = growth.fraction().high();
				assertThat(low == null || low.add(BigDecimal.ONE).multiply(x).compareTo(y) <= 0)
					.as("%s to %s: %s", before, after, growth)
					.isTrue();
				assertThat(high == null || high.add(BigDecimal.ONE).multiply(x).compareTo(y) >= 0)
					.as("%s to %s: %s", before, after, growth)
					.isTrue();
			});
		});
	}

	@Test
	void exactNumbersOfAnySizeGrowByAHairAtMost() {
		Trials.of((random) -> {
			BigDecimal x = RandomIntervals.number(random).abs().max(new BigDecimal("1e-60"));
			BigDecimal y = RandomIntervals.number(random).abs();
			Interval quotient = Interval.point(y).dividedBy(Interval.point(x));
			BigDecimal low = quotient.low();
			BigDecimal high = quotient.high();
			assertThat(low).isNotNull();
			assertThat(low.multiply(x)).isLessThanOrEqualTo(y);
			assertThat(high.multiply(x)).isGreaterThanOrEqualTo(y);
			assertThat(high.subtract(low)).isLessThanOrEqualTo(high.multiply(TINY));
		});
	}

	@Test
	void aShareOfTheWholeIsNeverMadeLarger() {
		assertThat(share("(0, 85]", "[160, 160]")).isEqualTo("up to 53.1%");
		assertThat(share("[160, 160]", "[160, 160]")).isEqualTo("100%");
		assertThat(share("[80, 80]", "[150, 160]")).isEqualTo("50% to 53.3%");
		assertThat(share("[80, 80]", "(160, ∞)")).isEqualTo("under 50%");
		assertThat(share("[0, 0]", "[160, 160]")).isEqualTo("0%");
	}

	private static String share(String part, String whole) {
		return Share.of(quantity(part), quantity(whole)).orElseThrow().words();
	}

	private static Optional<Growth> growth(Interval before, Interval after) {
		return Growth.between(new Extent(before, CNY, false), new Extent(after, CNY, false));
	}

	private static Extent quantity(String notation) {
		return new Extent(interval(notation), CNY, false);
	}

	private static Amount exactly(String value, String unit) {
		return new Amount(Kind.EXACT, Interval.point(new BigDecimal(value)), new Unit(unit), null, value, null);
	}

	static Interval interval(String notation) {
		String[] ends = notation.substring(1, notation.length() - 1).split(", ", 0);
		return new Interval(bound(ends[0]), notation.startsWith("["), bound(ends[1]), notation.endsWith("]"));
	}

	private static BigDecimal bound(String text) {
		return text.endsWith("∞") ? null : new BigDecimal(text);
	}

}
