package org.outlay.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.outlay.OutlayTest;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.facts.rate.Rates;
import org.outlay.readings.figures.EventLines;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Runs the readings on a database of its own, with the dictionary and the exchange rates
 * of the fixture. Each test imports its own claims; the database is empty again for the
 * next test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(includeFilters = @Filter(type = FilterType.REGEX,
		pattern = "org\\.outlay\\.imports\\.start\\.(Dossier|Rate)Migration"))
@TestPropertySource(properties = { "spring.test.database.replace=none", OutlayTest.DICTIONARY, OutlayTest.RATES,
		"spring.datasource.url=jdbc:h2:mem:cases;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@Import({ Desk.class, Rates.class, ReportedEvents.class, EventLines.class, CaseTest.Readings.class })
@interface CaseTest {

	/** Starts everything that reads claims. */
	@ComponentScan({ "org.outlay.readings.ledger", "org.outlay.readings.conversion", "org.outlay.readings.headline",
			"org.outlay.readings.comparison", "org.outlay.readings.track", "org.outlay.readings.breakdown",
			"org.outlay.readings.change", "org.outlay.readings.sourceview", "org.outlay.readings.coverage" })
	class Readings {

	}

}
