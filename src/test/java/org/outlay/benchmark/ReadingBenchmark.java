package org.outlay.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;

/** Measures the readings as the data grow. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {

	/** All companies by all years, on every basis. */
	@Benchmark
	public Comparison tableOfAll(Site site) {
		return site.ask(Comparisons.class).table(ComparisonQuery.of("capex"), Site.view());
	}

	/** Five companies by three years, on one basis. */
	@Benchmark
	public Comparison tableOfFive(Site site) {
		List<String> five = List.of(MadeData.company(1), MadeData.company(2), MadeData.company(3), MadeData.company(4),
				MadeData.company(6));
		return site.ask(Comparisons.class)
			.table(new ComparisonQuery("capex", "company-capex", null, five, 2023, 2025, null,
					ComparisonQuery.SortBy.NAME, null), Site.view());
	}

	/** One quantity with its headline. */
	@Benchmark
	public ResolvedQuantity resolved(Site site, Chosen chosen) {
		return site.ask(ResolvedQuantities.class).read(chosen.quantity, Site.view().rule());
	}

	/** The plans of one company. */
	@Benchmark
	public List<Track> tracks(Site site) {
		return site.ask(Tracks.class).of(Site.COMPANY, Site.view().rule());
	}

	/** The first fifty claims on one company. */
	@Benchmark
	public List<Figure> ledgerOfCompany(Site site) {
		return site.ask(Ledger.class).stretch(Site.view().claims().about(List.of(Site.COMPANY)), 0, 50);
	}

	/** The first fifty of all claims. */
	@Benchmark
	public List<Figure> ledgerOfAll(Site site) {
		return site.ask(Ledger.class).stretch(Site.view().claims(), 0, 50);
	}

}
