package org.outlay.benchmark;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.outlay.claim.Cell;
import org.outlay.ledger.Figure;

/** One quantity and one claim on it, found before anything is measured. */
@State(Scope.Benchmark)
public class Chosen {

	Cell cell;

	Figure figure;

	@Setup(Level.Trial)
	public void choose(Site site) {
		this.cell = site.cell();
		this.figure = site.capex().get(0);
	}

}
