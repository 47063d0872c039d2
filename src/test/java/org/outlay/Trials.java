package org.outlay;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Tries a law on many random cases. Each has a seed of its own, which a failure names:
 * {@code -Doutlay.seed=…} tries that case first.
 */
public final class Trials {

	private static final int COUNT = 2000;

	private static final long FIRST = Long.getLong("outlay.seed", new SplittableRandom().nextLong());

	private Trials() {
	}

	public static void of(Consumer<RandomGenerator> law) {
		of(COUNT, law);
	}

	/** A law that takes long to try, on so many cases. */
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
