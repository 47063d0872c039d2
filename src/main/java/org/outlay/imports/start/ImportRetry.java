package org.outlay.imports.start;

import java.util.Arrays;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a start try an import again after it was refused. A database without transactional
 * DDL, such as H2, keeps a failed entry of a repeatable migration in Flyway's history
 * although the import itself was rolled back, and Flyway would refuse every later start.
 */
@Component
class ImportRetry implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		boolean refusedBefore = Arrays.stream(flyway.info().all())
			.anyMatch((entry) -> entry.getState().isFailed() && entry.getVersion() == null);
		if (refusedBefore) {
			JdbcClient.create(flyway.getConfiguration().getDataSource())
				.sql("delete from " + flyway.getConfiguration().getTable()
						+ " where version is null and success = false")
				.update();
		}
		flyway.migrate();
	}

}
