package org.outlay.imports.start;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import org.flywaydb.core.api.migration.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.record.DossierImport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Imports the shipped dossiers and the dictionary. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class DossierMigration extends ImportMigration {

	private static final Logger logger = LoggerFactory.getLogger(DossierMigration.class);

	private static final Predicate<DossierFile> DICTIONARY = (file) -> file.name().equals("dictionary.yaml");

	private final List<DossierFile> files;

	private final Clock clock;

	@Autowired
	DossierMigration(ImportSettings settings, ResourcePatternResolver resources, Clock clock) throws IOException {
		this(ImportFiles.at(settings.dossiers(), resources), clock);
	}

	private DossierMigration(ImportFiles files, Clock clock) {
		super("dossiers", files);
		this.files = files.files();
		this.clock = clock;
	}

	@Override
	public void migrate(Context context) {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		DossierImport loader = new DossierImport(jdbc, this.clock);
		loader.takeDictionary(this.files.stream()
			.filter(DICTIONARY)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no dictionary.yaml beside the dossiers")));
		DossierImport.Taken taken = loader.take(this.files.stream().filter(DICTIONARY.negate()).toList());
		logger.info("Imported {} sources with {} claims and {} events", taken.sources(), taken.claims(),
				taken.events());
	}

}
