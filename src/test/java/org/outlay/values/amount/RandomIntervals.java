package org.outlay.values.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Intervals that often touch: their bounds are halves between -3 and 3, so that
 * {@link #SAMPLES} distinguishes any two of them.
 */
final class RandomIntervals {

	/** Values on, between and beyond all bounds. */
	static final List<BigDecimal> SAMPLES = IntStream.rangeClosed(-16, 16)
		.mapToObj((quarters) -> BigDecimal.valueOf(quarters * 25L, 2))
		.toList();

	private RandomIntervals() {
	}

	static Interval any(RandomGenerator random) {
		BigDecimal a = half(random);
		BigDecimal b = half(random);
		if (a.compareTo(b) == 0) {
			return Interval.point(a);
		}
		BigDecimal low = (random.nextInt(5) == 0) ? null : a.min(b);
		BigDecimal high = (random.nextInt(5) == 0) ? null : a.max(b);
		return new Interval(low, low != null && random.nextBoolean(), high, high != null && random.nextBoolean());
	}

	private static BigDecimal half(RandomGenerator random) {
		return BigDecimal.valueOf(random.nextInt(-6, 7) * 5L, 1);
	}

	/** Any exact decimal: of either sign, up to a hundred digits, huge or tiny. */
	static BigDecimal number(RandomGenerator random) {
		byte[] bytes = new byte[random.nextInt(1, 42)];
		random.nextBytes(bytes);
		return new BigDecimal(new BigInteger(bytes), random.nextInt(-30, 60));
	}

}
