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
 * All of Outlay with the fixture, the invented dossiers of
 * {@code src/test/resources/fixture}. It runs on an in-memory database, on a port of its
 * own and behind MockMvc, at {@link FixedClock#NOW}. All these tests share one context,
 * so none may change what others see. Tests of the shipped data use {@link ShippedTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { OutlayTest.DOSSIERS, OutlayTest.RATES,
		"spring.datasource.url=jdbc:h2:mem:outlay;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@AutoConfigureMockMvc
@Import(OutlayTest.FixedClock.class)
public @interface OutlayTest {

	/** The setting that imports the fixture and its dictionary. */
	String DOSSIERS = "outlay.import.dossiers=classpath:fixture/*.yaml";

	/** The setting that imports the fixture's dictionary only. */
	String DICTIONARY = "outlay.import.dossiers=classpath:fixture/dictionary.yaml";

	/** The setting that imports the fixture's exchange rates. */
	String RATES = "outlay.import.rates=classpath:fixture/rates/*.csv";

	/** Keeps the clock at one moment. */
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
