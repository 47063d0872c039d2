package org.outlay.ingest;

import java.util.Arrays;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a start try the dossiers again after they were refused. A database without
 * transactional DDL, such as H2, keeps a failed entry in Flyway's history although the
 * import itself was rolled back, and Flyway would refuse every later start.
 */
@Component
class DossierRetry implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		boolean refusedBefore = Arrays.stream(flyway.info().all())
			.anyMatch((entry) -> entry.getState().isFailed() && entry.getVersion() == null
					&& entry.getDescription().equals(DossierMigration.DESCRIPTION));
		if (refusedBefore) {
			String history = flyway.getConfiguration().getTable();
			JdbcClient.create(flyway.getConfiguration().getDataSource())
				.sql("delete from " + history + " where version is null and description = ? and success = false")
				.param(DossierMigration.DESCRIPTION)
				.update();
		}
		flyway.migrate();
	}

}
