package org.outlay.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.benchmark.CountingDataSource.Cost;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cost of a page depends on the claims it shows, not on all others. The tests request
 * the same addresses before and after adding ten times as many claims that the pages do
 * not show.
 */
@SpringBootTest(properties = {
		"spring.datasource.url=jdbc:h2:mem:cost;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
		"outlay.import.dossiers=classpath:dossiers/dictionary.yaml" })
@AutoConfigureMockMvc
@Import(ReadingCostTests.Counting.class)
@TestInstance(Lifecycle.PER_CLASS)
@DirtiesContext
class ReadingCostTests {

	private static final int CLAIMS = 600;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DataSource dataSource;

	private final Map<String, Cost> before = new HashMap<>();

	private final Map<String, Cost> after = new HashMap<>();

	@BeforeAll
	void askBeforeAndAfterMoreClaimsCame() {
		DataSource uncounted = ((CountingDataSource) this.dataSource).getTargetDataSource();
		MadeData data = new MadeData(uncounted, 1).companies().claims(CLAIMS);
		addresses().forEach(this::cost);
		addresses().forEach((address) -> this.before.put(address, cost(address)));
		data.observations(CLAIMS * 10, 150);
		addresses().forEach((address) -> this.after.put(address, cost(address)));
	}

	static Stream<String> addresses() {
		return Stream.of("/capex", "/capex?currency=USD&asOf=2026-01-01&since=2025-01-01",
				"/companies/example-company-7", "/companies/example-company-7?asOf=2024-01-01", "/claims/m3-4",
				"/sources/made-source-3", "/products/example-product-7", "/api/v1/claims?subject=example-company-7",
				"/api/v1/companies/example-company-7", "/api/v1/claims/m3-4", "/api/v1/sources/made-source-3",
				"/api/v1/capex", "/coverage?measure=capex", "/api/v1/changes?company=example-company-7",
				"/api/v1/changes?measure=capex", "/companies/example-company-7/feed.atom");
	}

	private Cost cost(String address) {
		CountingDataSource counting = (CountingDataSource) this.dataSource;
		counting.reset();
		assertThat(this.mvc.get().uri(address)).hasStatusOk();
		Cost cost = counting.cost();
		if (this.before.containsKey(address) && !cost.equals(this.before.get(address))) {
			counting.dearest().forEach(System.out::println);
		}
		return cost;
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void whatAnAnswerDoesNotShowCostsNothing(String address) {
		assertThat(this.after.get(address)).isEqualTo(this.before.get(address));
	}

	/** Puts the counter in front of the connection pool. */
	@TestConfiguration
	static class Counting {

		@Bean
		static BeanPostProcessor counter() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource dataSource) ? new CountingDataSource(dataSource) : bean;
				}

			};
		}

	}

}
