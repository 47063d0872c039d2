package org.outlay;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Checks a law on many random cases. Each case has a seed, which a failure reports;
 * {@code -Doutlay.seed=…} runs that case before all others.
 */
public final class Trials {

	private static final int COUNT = 2000;

	private static final long FIRST = Long.getLong("outlay.seed", new SplittableRandom().nextLong());

	private Trials() {
	}

	public static void of(Consumer<RandomGenerator> law) {
		of(COUNT, law);
	}

	/** Checks a slow law on this number of cases. */
	public static void of(int count, Consumer<RandomGenerator> law) {
		for (int trial = 0; trial < count; trial++) {
			long seed = FIRST + trial;
			try {
				law.accept(new SplittableRandom(seed));
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("repeat with -Doutlay.seed=" + seed + ": " + ex.getMessage(), ex);
			}
		}
	}

}
