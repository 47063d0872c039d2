package org.outlay.publishing.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.outlay.facts.revision.Revision;
import org.outlay.facts.revision.Revisions;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.publishing.dataset.DataDictionary;
import org.outlay.publishing.dataset.DossierTexts;
import org.outlay.publishing.dataset.PublishedTable;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.TableFormat;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Builds the archive on first use, once per edition. It is as of the day the edition was
 * imported, and the same byte for byte every time.
 */
@Component
public class Archives implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Archives.class);

	private final PublishedTables tables;

	private final DataDictionary dataDictionary;

	private final DossierTexts dossierTexts;

	private final Sources sources;

	private final Revisions revisions;

	private final Site site;

	private @Nullable Archive built;

	private @Nullable Path folder;

	Archives(PublishedTables tables, DataDictionary dataDictionary, DossierTexts dossierTexts, Sources sources,
			Revisions revisions, Site site) {
		this.tables = tables;
		this.dataDictionary = dataDictionary;
		this.dossierTexts = dossierTexts;
		this.sources = sources;
		this.revisions = revisions;
		this.site = site;
	}

	/** The archive of the current edition. */
	public synchronized Archive current() {
		Archive known = this.built;
		if (known == null || !Files.exists(known.zip().path())) {
			try {
				known = build();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("the archive cannot be written", ex);
			}
			this.built = known;
		}
		return known;
	}

	Archive build() throws IOException {
		Revision revision = this.revisions.current();
		Path target = Files.createTempDirectory("outlay-archive-");
		destroy();
		this.folder = target;
		ArchiveWriter files = new ArchiveWriter(target);
		PointOfView view = view(revision);
		for (PublishedTable<?, ?> one : this.tables.all()) {
			var table = one.table(view);
			files.sheet("data/" + table.name() + ".csv", table.title() + ": " + table.meaning(),
					one.whole(view, TableNotes.of(table.title())), TableFormat.CSV);
		}
		files.sheet("dictionary.csv", "The meaning of every column.",
				this.dataDictionary.sheet(view, TableNotes.of("Data dictionary")), TableFormat.CSV);
		for (Source source : this.sources.findAll(Sort.by("id"))) {
			String text = this.dossierTexts.text(source.id()).orElse(null);
			if (text != null) {
				files.text("dossiers/" + source.id() + ".yaml", "Dossier: everything taken from one source.",
						"application/yaml", text);
			}
		}
		PackageDocuments documents = new PackageDocuments(this.site, revision,
				this.tables.all().stream().map((one) -> one.table(view)).toList());
		files.text("datapackage.json", "Data Package 2.0: every table with its schema.", "application/json",
				documents.dataPackage(files.files()));
		files.text("data/csv-metadata.json", "The same as W3C CSV on the Web.", "application/csvm+json",
				documents.csvOnTheWeb());
		files.text("README.md", "Contents, and how to read them.", "text/markdown", documents.readme(files.files()));
		files.text("CITATION.cff", "How to cite the data.", "application/yaml", documents.citation());
		files.text("LICENCE.txt", "The licence.", "text/plain", documents.licence());
		files.text("SHA256SUMS", "Checksums of the other files.", "text/plain", documents.checksums(files.files()));
		Archive archive = new Archive(revision, files.files(), files.zip());
		logger.info("Built the archive of edition {}: {} files, {} bytes", revision.id(), archive.files().size(),
				archive.zip().bytes());
		return archive;
	}

	/** As of the day the edition was imported, so that the archive never changes. */
	public static PointOfView view(Revision revision) {
		return PointOfView.plain(revision.since().atZone(ZoneOffset.UTC).toLocalDate());
	}

	@Override
	public void destroy() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
