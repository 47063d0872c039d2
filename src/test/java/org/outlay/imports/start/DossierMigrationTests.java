package org.outlay.imports.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.outlay.imports.Fixture;
import org.outlay.imports.Samples;
import org.outlay.imports.dossier.DossiersRefused;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

/** The import of dossiers at the start. */
class DossierMigrationTests {

	@TempDir
	private Path dossiers;

	private final String database = "jdbc:h2:mem:" + UUID.randomUUID()
			+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

	@Test
	void aBrokenDossierStopsTheStartAndSaysWhere() throws Exception {
		place(Samples.DOSSIER.replace("unit: CNY", "unit: RMB"));
		Exception failure = catchException(this::start);
		assertThat(failure).hasRootCauseInstanceOf(DossiersRefused.class);
		FailureAnalysis analysis = new DossiersRefusedAnalyzer().analyze(failure);
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription())
			.contains("example-report.yaml:36: claims[0].amount.unit: 'RMB' is not an ISO 4217 currency");
	}

	@Test
	void aBrokenDossierLeavesWhatWasRecordedBefore() throws Exception {
		place(Samples.DOSSIER);
		start().close();
		place(Samples.DOSSIER.replace("unit: CNY", "unit: RMB"));
		assertThat(catchException(this::start)).isNotNull();
		place(Samples.DOSSIER);
		try (ConfigurableApplicationContext outlay = start()) {
			assertThat(versions(outlay)).isEqualTo(1);
		}
	}

	@Test
	void aBrokenDossierKeepsTheDictionaryAsItWasToo() throws Exception {
		place(Samples.DOSSIER);
		start().close();
		place(Samples.DOSSIER.replace("unit: CNY", "unit: RMB"));
		Path dictionary = this.dossiers.resolve("dictionary.yaml");
		Files.writeString(dictionary, Files.readString(dictionary).replace("label: Data budget,", "label: Changed,"));
		assertThat(catchException(this::start)).isNotNull();
		assertThat(JdbcClient.create(new DriverManagerDataSource(this.database, "outlay", ""))
			.sql("select label from measure where code = 'data-budget'")
			.query(String.class)
			.single()).isEqualTo("Data budget");
	}

	@Test
	void aChangedDossierIsTakenInAtTheNextStart() throws Exception {
		place(Samples.DOSSIER);
		start().close();
		place(Samples.DOSSIER.replace("low: 200 billion", "low: 210 billion"));
		try (ConfigurableApplicationContext outlay = start()) {
			assertThat(versions(outlay)).isEqualTo(2);
		}
	}

	private void place(String dossier) throws Exception {
		Files.copy(Fixture.path("dictionary.yaml"), this.dossiers.resolve("dictionary.yaml"),
				StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(this.dossiers.resolve("example-report.yaml"), dossier);
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(StartOfTheDatabase.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + this.database,
					"--outlay.import.dossiers=file:" + this.dossiers + "/*.yaml");
	}

	private static int versions(ConfigurableApplicationContext outlay) {
		return outlay.getBean(JdbcClient.class).sql("select count(*) from claim").query(Integer.class).single();
	}

	/** The part of Outlay that starts before the server. */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class })
	@Import({ DossierMigration.class, ImportRetry.class })
	static class StartOfTheDatabase {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
