package org.outlay.imports.start;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A repeatable Flyway migration that runs again whenever one of its files has changed.
 */
abstract class ImportMigration implements JavaMigration {

	private final String description;

	private final int checksum;

	/**
	 * Names the migration.
	 * @param description its name in Flyway's history; repeatable migrations run in the
	 * order of these
	 */
	ImportMigration(String description, ImportFiles files) {
		this.description = description;
		this.checksum = files.checksum();
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return this.description;
	}

	@Override
	public Integer getChecksum() {
		return this.checksum;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

}
