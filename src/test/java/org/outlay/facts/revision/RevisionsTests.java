package org.outlay.facts.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.outlay.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import(Revisions.class)
class RevisionsTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anEditionIsToldByWhatCameIn() {
		Revision revision = new Revisions(this.jdbc).current();
		assertThat(revision.id()).matches("[0-9a-f]{12}");
		assertThat(revision.since()).isAfter(Instant.EPOCH)
			.matches((since) -> since.equals(since.truncatedTo(ChronoUnit.SECONDS)));
	}

	@Test
	void theSameFilesAreTheSameEditionWheneverTheyCameIn() {
		Revision before = new Revisions(this.jdbc).current();
		this.jdbc.sql("""
				update "flyway_schema_history" set "installed_on" = timestamp '2031-01-01 00:00:00'
				""").update();
		Revision after = new Revisions(this.jdbc).current();
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.since()).isAfter(before.since());
	}

	@Test
	void askingLeavesNoTraceFileBesideTheDatabase(@TempDir Path folder) throws IOException {
		DriverManagerDataSource file = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("outlay"));
		JdbcClient client = JdbcClient.create(file);
		client.sql("""
				create table "flyway_schema_history" ("installed_rank" int, "version" varchar, "description" varchar,
				  "checksum" int, "installed_on" timestamp, "success" boolean)
				""").update();
		client
			.sql("""
					insert into "flyway_schema_history" values (1, null, 'dossiers', 7, timestamp '2026-01-01 00:00:00', true)
					""")
			.update();
		assertThat(new Revisions(client).current().since()).isAfter(Instant.EPOCH);
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).extracting((found) -> found.getFileName().toString()).containsExactly("outlay.mv.db");
		}
	}

	@Test
	void anyOtherFileIsAnotherEdition() {
		Revision before = new Revisions(this.jdbc).current();
		this.jdbc.sql("""
				update "flyway_schema_history" set "checksum" = "checksum" + 1
				where "version" is null and "description" like '%ossier%'
				""").update();
		assertThat(new Revisions(this.jdbc).current().id()).isNotEqualTo(before.id());
	}

}
