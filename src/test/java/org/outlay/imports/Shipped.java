package org.outlay.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.imports.dossier.DossierFile;

/** The shipped dictionary and dossiers. */
public final class Shipped {

	private static final Path FOLDER = Path.of("src/main/resources/dossiers");

	private Shipped() {
	}

	public static DossierFile dictionary() {
		return file("dictionary.yaml");
	}

	public static List<String> names() {
		return names(FOLDER);
	}

	/** The dossiers in a folder. */
	static List<String> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((path) -> path.getFileName().toString())
				.filter((name) -> name.endsWith(".yaml") && !name.equals("dictionary.yaml"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static List<DossierFile> dossiers() {
		return names().stream().map(Shipped::file).toList();
	}

	public static DossierFile file(String name) {
		return file(path(name));
	}

	public static DossierFile file(Path path) {
		try (InputStream stream = Files.newInputStream(path)) {
			return DossierFile.read(path.getFileName().toString(), stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Path path(String name) {
		return FOLDER.resolve(name);
	}

}
