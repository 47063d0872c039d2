package org.outlay.imports.start;

import java.io.IOException;
import java.util.List;

import org.flywaydb.core.api.migration.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.record.RateImport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Imports the exchange rates. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class RateMigration extends ImportMigration {

	private static final Logger logger = LoggerFactory.getLogger(RateMigration.class);

	private final List<DossierFile> files;

	@Autowired
	RateMigration(ImportSettings settings, ResourcePatternResolver resources) throws IOException {
		this(ImportFiles.at(settings.rates(), resources));
	}

	private RateMigration(ImportFiles files) {
		super("exchange rates", files);
		this.files = files.files();
	}

	@Override
	public void migrate(Context context) throws IOException {
		logger.info("Imported {} exchange rates", new RateImport(context.getConnection()).take(this.files));
	}

}
