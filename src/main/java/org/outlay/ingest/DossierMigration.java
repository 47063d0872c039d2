package org.outlay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings in the shipped dossiers whenever one of them, or the dictionary, has changed: a
 * repeatable Flyway migration whose checksum is that of the files.
 */
@Component
@EnableConfigurationProperties(DossierSettings.class)
class DossierMigration implements JavaMigration {

	private static final Logger logger = LoggerFactory.getLogger(DossierMigration.class);

	static final String DESCRIPTION = "dossiers";

	private static final String DICTIONARY = "dictionary.yaml";

	private final DossierFile dictionary;

	private final List<DossierFile> dossiers;

	private final Clock clock;

	DossierMigration(DossierSettings settings, ResourcePatternResolver resources, Clock clock) throws IOException {
		this.clock = clock;
		List<DossierFile> files = files(resources.getResources(settings.location()));
		this.dictionary = files.stream()
			.filter((file) -> file.name().equals(DICTIONARY))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no " + DICTIONARY + " at " + settings.location()));
		this.dossiers = files.stream().filter((file) -> !file.name().equals(DICTIONARY)).toList();
	}

	private static List<DossierFile> files(Resource[] resources) throws IOException {
		List<DossierFile> files = new ArrayList<>();
		for (Resource resource : resources) {
			try (InputStream stream = resource.getInputStream()) {
				files.add(DossierFile.read(String.valueOf(resource.getFilename()), stream));
			}
		}
		files.sort(Comparator.comparing(DossierFile::name));
		return files;
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return DESCRIPTION;
	}

	@Override
	public Integer getChecksum() {
		CRC32 checksum = new CRC32();
		checksum.update(this.dictionary.bytes());
		this.dossiers.forEach((file) -> {
			checksum.update(file.name().getBytes(StandardCharsets.UTF_8));
			checksum.update(file.bytes());
		});
		return (int) checksum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		DossierImport loader = new DossierImport(jdbc, this.clock);
		loader.takeDictionary(this.dictionary);
		DossierImport.Taken taken = loader.take(this.dossiers);
		logger.info("Took in {} sources with {} claims and {} events", taken.sources(), taken.claims(), taken.events());
	}

}
