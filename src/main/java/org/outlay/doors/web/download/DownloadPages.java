package org.outlay.doors.web.download;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.archive.Archive;
import org.outlay.publishing.archive.ArchiveFile;
import org.outlay.publishing.archive.Archives;
import org.outlay.values.english.English;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The archive and each of its files. */
@Controller
record DownloadPages(Archives archives) {

	private static final int KILO = 1000;

	@GetMapping("/download")
	ModelAndView index() {
		Archive archive = this.archives.current();
		Map<Boolean, List<FileRow>> files = archive.files()
			.stream()
			.map(DownloadPages::row)
			.collect(Collectors.partitioningBy((file) -> !file.rows().isEmpty()));
		return new DownloadPage("Download the data",
				"Everything Outlay holds as one archive, and every file of it: tables as CSV, dossiers, schemas and"
						+ " checksums.",
				archive.edition().id(), English.moment(archive.edition().since()), row(archive.zip()),
				Objects.requireNonNull(files.get(true)), Objects.requireNonNull(files.get(false)))
			.in("download/index");
	}

	private static FileRow row(ArchiveFile file) {
		return new FileRow(file.name(), "/download/" + file.name(), file.meaning(), size(file.bytes()),
				Optional.ofNullable(file.rows()).map(English::number).orElse(""), file.sha256());
	}

	/** {@code "73 kB"}, {@code "1.2 MB"}. */
	private static String size(long bytes) {
		if (bytes < KILO) {
			return English.count(bytes, "byte");
		}
		long kilo = Math.round(bytes / (double) KILO);
		return (kilo < KILO) ? kilo + " kB" : kilo / KILO + "." + kilo % KILO / (KILO / 10) + " MB";
	}

	/**
	 * The page of the archive.
	 *
	 * @param edition the id of the data held
	 * @param since when they were imported, in words
	 */
	record DownloadPage(String title, String description, String edition, String since, FileRow zip,
			List<FileRow> tables, List<FileRow> others) implements WebPage {
	}

	/**
	 * One file.
	 *
	 * @param rows in words; empty for a file that is not a table
	 */
	record FileRow(String name, String path, String meaning, String size, String rows, String sha256) {
	}

}
