package org.outlay.doors.web.download;

import java.util.List;

import org.outlay.doors.web.page.WebPage;
import org.outlay.publishing.archive.Archive;
import org.outlay.publishing.archive.ArchiveFile;
import org.outlay.values.english.English;

/**
 * The archive and each of its files.
 *
 * @param edition the id of what is held
 * @param since when it came in, in words
 */
record DownloadPage(String edition, String since, FileRow zip, List<FileRow> tables,
		List<FileRow> others) implements WebPage {

	private static final int KILO = 1000;

	static DownloadPage of(Archive archive) {
		return new DownloadPage(archive.edition().id(), English.moment(archive.edition().since()), row(archive.zip()),
				archive.files().stream().filter(DownloadPage::isTable).map(DownloadPage::row).toList(),
				archive.files().stream().filter((file) -> !isTable(file)).map(DownloadPage::row).toList());
	}

	private static boolean isTable(ArchiveFile file) {
		return file.rows() != null;
	}

	private static FileRow row(ArchiveFile file) {
		Long rows = file.rows();
		return new FileRow(file.name(), "/download/" + file.name(), file.meaning(), size(file.bytes()),
				(rows != null) ? English.number(rows) : "", file.sha256());
	}

	/** {@code "73 kB"}, {@code "1.2 MB"}. */
	static String size(long bytes) {
		if (bytes < KILO) {
			return English.count(bytes, "byte");
		}
		long kilo = Math.round(bytes / (double) KILO);
		return (kilo < KILO) ? kilo + " kB" : kilo / KILO + "." + kilo % KILO / (KILO / 10) + " MB";
	}

	@Override
	public String title() {
		return "Download the data";
	}

	@Override
	public String description() {
		return "Everything Outlay holds as one archive, and every file of it: tables as CSV, dossiers, schemas and"
				+ " checksums.";
	}

	/**
	 * One file.
	 *
	 * @param rows in words; empty for what is no table
	 */
	record FileRow(String name, String path, String meaning, String size, String rows, String sha256) {

	}

}
