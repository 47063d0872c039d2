package org.outlay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files Outlay ships: the dictionary and the dossiers. */
final class Shipped {

	private static final Path FOLDER = Path.of("src/main/resources/dossiers");

	private Shipped() {
	}

	static DossierFile dictionary() {
		return file("dictionary.yaml");
	}

	static List<String> names() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((path) -> path.getFileName().toString())
				.filter((name) -> !name.equals("dictionary.yaml"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<DossierFile> dossiers() {
		return names().stream().map(Shipped::file).toList();
	}

	static DossierFile file(String name) {
		try (InputStream stream = Files.newInputStream(path(name))) {
			return DossierFile.read(name, stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path path(String name) {
		return FOLDER.resolve(name);
	}

}
