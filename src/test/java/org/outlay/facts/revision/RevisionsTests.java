package org.outlay.facts.revision;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.outlay.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

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
		assertThat(revision.since()).isAfter(Instant.EPOCH).matches((since) -> since.getNano() == 0);
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
	void anyOtherFileIsAnotherEdition() {
		Revision before = new Revisions(this.jdbc).current();
		this.jdbc.sql("""
				update "flyway_schema_history" set "checksum" = "checksum" + 1
				where "version" is null and "description" like '%ossier%'
				""").update();
		assertThat(new Revisions(this.jdbc).current().id()).isNotEqualTo(before.id());
	}

}
