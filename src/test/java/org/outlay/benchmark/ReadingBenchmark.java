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
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Order;
import org.outlay.comparison.Question;
import org.outlay.comparison.Table;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Policy;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.track.Track;
import org.outlay.track.Tracks;

/** What the readings cost as the data grows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {

	/** All companies by all years, on every basis. */
	@Benchmark
	public Table tableOfAll(Site site) {
		return site.ask(Comparisons.class).table(Question.of("capex"), Site.lens());
	}

	/** Five companies by three years, on one basis. */
	@Benchmark
	public Table tableOfFive(Site site) {
		List<String> five = List.of(MadeData.company(1), MadeData.company(2), MadeData.company(3), MadeData.company(4),
				MadeData.company(6));
		return site.ask(Comparisons.class)
			.table(new Question("capex", "capital-expenditure", five, 2023, 2025, null, Order.NAME, null), Site.lens());
	}

	/** One quantity with its headline. */
	@Benchmark
	public CellReading cell(Site site, Chosen chosen) {
		return site.ask(Cells.class).read(chosen.cell, Site.lens().asOf(), Policy.DEFAULT);
	}

	/** The plans of one company. */
	@Benchmark
	public List<Track> tracks(Site site) {
		return site.ask(Tracks.class).of(Site.COMPANY, Site.lens().asOf());
	}

	/** The first fifty claims on one company. */
	@Benchmark
	public List<Figure> ledgerOfCompany(Site site) {
		return site.ask(Ledger.class).stretch(Site.lens().claims().about(List.of(Site.COMPANY)), 0, 50);
	}

	/** The first fifty claims of all. */
	@Benchmark
	public List<Figure> ledgerOfAll(Site site) {
		return site.ask(Ledger.class).stretch(Site.lens().claims(), 0, 50);
	}

}
