package org.outlay.benchmark;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;

/** The quantity and the claim that a benchmark reads, looked up before it measures. */
@State(Scope.Benchmark)
public class Chosen {

	Quantity quantity;

	Figure figure;

	@Setup(Level.Trial)
	public void choose(Site site) {
		this.quantity = site.quantity();
		this.figure = site.capex().get(0);
	}

}
