package org.outlay.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.outlay.dataset.Catalogue;
import org.outlay.dataset.Dictionary;
import org.outlay.dataset.Dossiers;
import org.outlay.dataset.Published;
import org.outlay.lens.Lens;
import org.outlay.site.Edition;
import org.outlay.site.Editions;
import org.outlay.site.Site;
import org.outlay.source.Source;
import org.outlay.source.Sources;
import org.outlay.tabular.Format;
import org.outlay.tabular.Notes;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Builds the archive when it is first asked for, once an edition. It is as of the day the
 * edition came in, and the same, byte for byte, however often it is built.
 */
@Component
public class Archives implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Archives.class);

	private final Catalogue catalogue;

	private final Dictionary dictionary;

	private final Dossiers dossiers;

	private final Sources sources;

	private final Editions editions;

	private final Site site;

	private @Nullable Archive built;

	private @Nullable Path folder;

	Archives(Catalogue catalogue, Dictionary dictionary, Dossiers dossiers, Sources sources, Editions editions,
			Site site) {
		this.catalogue = catalogue;
		this.dictionary = dictionary;
		this.dossiers = dossiers;
		this.sources = sources;
		this.editions = editions;
		this.site = site;
	}

	/** The archive of the edition held. */
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
		Edition edition = this.editions.current();
		Path target = Files.createTempDirectory("outlay-archive-");
		destroy();
		this.folder = target;
		Folder files = new Folder(target);
		Lens lens = lens(edition);
		for (Published<?, ?> one : this.catalogue.all()) {
			var table = one.table(lens);
			files.sheet("data/" + table.name() + ".csv", table.title() + ": " + table.meaning(),
					one.whole(lens, Notes.of(table.title())), Format.CSV);
		}
		files.sheet("dictionary.csv", "What every column means.",
				this.dictionary.sheet(lens, Notes.of("Data dictionary")), Format.CSV);
		for (Source source : this.sources.findAll(Sort.by("id"))) {
			String text = this.dossiers.text(source.id()).orElse(null);
			if (text != null) {
				files.text("dossiers/" + source.id() + ".yaml", "Dossier: all that was taken from one source.",
						"application/yaml", text);
			}
		}
		Papers papers = new Papers(this.site, edition,
				this.catalogue.all().stream().map((one) -> one.table(lens)).toList());
		files.text("datapackage.json", "Data Package 2.0: every table with its schema.", "application/json",
				papers.dataPackage(files.files()));
		files.text("data/csv-metadata.json", "The same as W3C CSV on the Web.", "application/csvm+json",
				papers.csvOnTheWeb());
		files.text("README.md", "What this is and how to read it.", "text/markdown", papers.readme(files.files()));
		files.text("CITATION.cff", "How to cite it.", "application/yaml", papers.citation());
		files.text("LICENCE.txt", "Under which licence it is.", "text/plain", papers.licence());
		files.text("SHA256SUMS", "Checksums of the other files.", "text/plain", papers.checksums(files.files()));
		Archive archive = new Archive(edition, files.files(), files.zip());
		logger.info("Built the archive of edition {}: {} files, {} bytes", edition.id(), archive.files().size(),
				archive.zip().bytes());
		return archive;
	}

	/** As of the day the edition came in, so that no day changes what it says. */
	public static Lens lens(Edition edition) {
		return Lens.plain(edition.since().atZone(ZoneOffset.UTC).toLocalDate());
	}

	@Override
	public void destroy() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
