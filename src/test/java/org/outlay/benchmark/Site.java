package org.outlay.benchmark;

import java.time.LocalDate;
import java.util.List;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** All of Outlay with generated claims. */
@State(Scope.Benchmark)
public class Site {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	static final String COMPANY = MadeData.company(58);

	/** The number of claims. */
	@Param({ "1000", "100000", "1000000" })
	public int claims;

	private ConfigurableApplicationContext context;

	@Setup(Level.Trial)
	public void start() throws Exception {
		this.context = SpringApplication.run(Class.forName("org.outlay.OutlayApplication"), "--server.port=0",
				"--spring.datasource.url=" + MadeDatabase.of(this.claims), "--spring.main.banner-mode=off",
				"--outlay.import.dossiers=classpath:dossiers/dictionary.yaml", "--logging.level.root=warn");
	}

	@TearDown(Level.Trial)
	public void stop() {
		this.context.close();
	}

	<T> T ask(Class<T> reading) {
		return this.context.getBean(reading);
	}

	static PointOfView view() {
		return PointOfView.plain(TODAY);
	}

	/** Up to 100 claims on capital expenditure. */
	List<Figure> capex() {
		return ask(Ledger.class).stretch(view().claims().ofMeasure("capex"), 0, 100);
	}

	/** A quantity with a claim. */
	Quantity quantity() {
		return capex().get(0).quantity();
	}

}
