package org.outlay.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.outlay.Telling;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/** Measures the rules alone, on claims about one quantity. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReasoningBenchmark {

	/** The headline of all the claims. */
	@Benchmark
	public Optional<Headline> headline(Quantity quantity) {
		return Telling.headline(quantity.claims, AsOf.certain(Site.TODAY), Policy.DEFAULT);
	}

	/** The relation of two claims. */
	@Benchmark
	public RelatedFigure relation(Quantity quantity) {
		return Telling.between(quantity.claims.get(0), quantity.claims.get(1));
	}

	/** Claims about one quantity, each from a different source. */
	@State(Scope.Benchmark)
	public static class Quantity {

		/** The number of claims. */
		@Param({ "2", "20", "200" })
		public int voices;

		private List<Figure> claims;

		@Setup(Level.Trial)
		public void tell() {
			this.claims = IntStream.range(0, this.voices)
				.mapToObj((voice) -> Telling.exactly("a" + voice, "1" + voice % 7).in("source-" + voice).figure())
				.toList();
		}

	}

}
