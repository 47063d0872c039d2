package org.outlay.publishing.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.TableFormat;

/** Writes the files of an archive, and counts and hashes them on the way. */
final class ArchiveWriter {

	/** The earliest time of a ZIP entry, the same in every archive. */
	private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Path folder;

	private final TreeMap<String, ArchiveFile> files = new TreeMap<>();

	ArchiveWriter(Path folder) {
		this.folder = folder;
	}

	List<ArchiveFile> files() {
		return List.copyOf(this.files.values());
	}

	void text(String name, String meaning, String mediaType, String text) throws IOException {
		this.files.put(name,
				measured(name, meaning, mediaType, null, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8))));
	}

	void sheet(String name, String meaning, Sheet sheet, TableFormat format) throws IOException {
		AtomicLong rows = new AtomicLong();
		Sheet counted = new Sheet(sheet.name(), sheet.columns(), sheet.rows().peek((row) -> rows.incrementAndGet()),
				sheet.notes());
		this.files.put(name, measured(name, meaning, format.mediaType(), rows, (out) -> format.write(counted, out)));
	}

	private ArchiveFile measured(String name, String meaning, String mediaType, @Nullable AtomicLong rows,
			Content content) throws IOException {
		Path path = this.folder.resolve(name);
		Files.createDirectories(path.getParent());
		MessageDigest digest = sha256();
		try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
			content.writeTo(out);
		}
		return new ArchiveFile(name, meaning, mediaType, Files.size(path), (rows != null) ? rows.get() : null,
				HexFormat.of().formatHex(digest.digest()), path);
	}

	/** All files so far in one, sorted by name. */
	ArchiveFile zip() throws IOException {
		return measured("outlay.zip", "All files in one.", "application/zip", null, (out) -> {
			ZipOutputStream zip = new ZipOutputStream(out);
			for (ArchiveFile file : this.files.values()) {
				ZipEntry entry = new ZipEntry(file.name());
				entry.setTimeLocal(WRITTEN);
				zip.putNextEntry(entry);
				Files.copy(file.path(), zip);
				zip.closeEntry();
			}
			zip.finish();
		});
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

}
