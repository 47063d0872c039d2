package org.outlay.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.record.DossierImport;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports the dossiers of test cases by the real import. */
public final class CaseFiles {

	private CaseFiles() {
	}

	/** The shipped dictionary. */
	public static void takeDictionary(JdbcClient jdbc, Instant now) {
		importer(jdbc, now).takeDictionary(Shipped.dictionary());
	}

	/** The dossiers of a folder, in the order of their names. */
	public static void take(JdbcClient jdbc, Instant now, Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			importer(jdbc, now).take(files.sorted().map(CaseFiles::read).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One dossier. */
	public static void takeFile(JdbcClient jdbc, Instant now, Path file) {
		importer(jdbc, now).take(List.of(read(file)));
	}

	/** A dossier with this text. */
	public static void takeText(JdbcClient jdbc, Instant now, String name, String text) {
		importer(jdbc, now).take(List.of(new DossierFile(name, text.getBytes(StandardCharsets.UTF_8))));
	}

	private static DossierImport importer(JdbcClient jdbc, Instant now) {
		return new DossierImport(jdbc, Clock.fixed(now, ZoneOffset.UTC));
	}

	private static DossierFile read(Path file) {
		try (InputStream stream = Files.newInputStream(file)) {
			return DossierFile.read(file.getFileName().toString(), stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
