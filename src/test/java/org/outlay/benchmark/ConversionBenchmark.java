package org.outlay.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.values.amount.Unit;

/** Measures the conversion of one figure. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ConversionBenchmark {

	private static final Unit YEN = new Unit("JPY");

	/** Converts at the rate that matches the figure. */
	@Benchmark
	public Converted conversion(Site site, Chosen chosen) {
		return site.ask(Conversions.class).convert(chosen.figure, YEN, RateChoice.AUTO);
	}

}
