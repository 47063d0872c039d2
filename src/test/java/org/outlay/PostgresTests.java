package org.outlay;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** All of Outlay on PostgreSQL. */
@SpringBootTest(properties = { OutlayTest.DOSSIERS, OutlayTest.RATES })
@AutoConfigureMockMvc
@Import(OutlayTest.FixedClock.class)
class PostgresTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		String url = Postgres.newDatabase();
		properties.add("spring.datasource.url", () -> url);
		properties.add("spring.datasource.username", () -> "postgres");
		properties.add("spring.datasource.password", () -> "postgres");
		properties.add("spring.flyway.placeholders.stored", () -> "stored");
	}

	@Test
	void itReallyIsPostgres() {
		assertThat(this.jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/companies", "/companies/brightdune", "/models", "/models/routes",
			"/models/sunreel-2-0", "/products", "/products/dovetto", "/people", "/people/wei-songhe", "/capex",
			"/data-budgets", "/claims", "/claims?period=2026&nature=plan", "/claims/tbw-2d", "/sources",
			"/sources/leigu-long-game", "/measures", "/measures/capex", "/events", "/search?q=over%20200", "/about",
			"/api", "/api/v1", "/api/v1/companies?country=CN&kind=company", "/api/v1/companies/brightdune",
			"/api/v1/models?limit=3", "/api/v1/models/genista-3", "/api/v1/taxonomies", "/api/v1/products",
			"/api/v1/capex?period=2025&currency=CNY", "/api/v1/data-budgets", "/api/v1/claims?type=observation",
			"/api/v1/claims/39l-32b", "/api/v1/sources", "/api/v1/sources/editor", "/api/v1/measures",
			"/api/v1/events?planned=true", "/api/v1/search?q=sunreel", "/api/v1/openapi.json",
			"/sources/editor/dossier.yaml" })
	void everyPageAndAnswerIsThere(String address) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk();
	}

	@Test
	void listsComeInTheSameOrderAsOnH2() {
		assertThat(this.mvc.get().uri("/api/v1/claims?limit=3").exchange()).bodyJson()
			.extractingPath("$.data[*].id")
			.isEqualTo(List.of("leigu-121a", "leigu-133a", "leigu-133b"));
	}

}
