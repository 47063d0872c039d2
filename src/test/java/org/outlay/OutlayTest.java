package org.outlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * All of Outlay over the fixture, the made-up dossiers of
 * {@code src/test/resources/fixture}, in an in-memory database, on a port of its own and
 * behind MockMvc, at {@link FixedClock#NOW}. Every test so marked shares one context:
 * none may change what others see. Tests of the shipped data are marked
 * {@link ShippedTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { OutlayTest.DOSSIERS, OutlayTest.RATES,
		"spring.datasource.url=jdbc:h2:mem:outlay;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@AutoConfigureMockMvc
@Import(OutlayTest.FixedClock.class)
public @interface OutlayTest {

	/** The setting that brings in the fixture and its dictionary. */
	String DOSSIERS = "outlay.import.dossiers=classpath:fixture/*.yaml";

	/** The setting that brings in the fixture's dictionary and nothing else. */
	String DICTIONARY = "outlay.import.dossiers=classpath:fixture/dictionary.yaml";

	/** The setting that brings in the fixture's exchange rates. */
	String RATES = "outlay.import.rates=classpath:fixture/rates/*.csv";

	/** A clock that stands still. */
	@TestConfiguration
	class FixedClock {

		public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

		@Bean
		@Primary
		Clock fixedClock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

	}

}
