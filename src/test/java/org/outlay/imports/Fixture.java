package org.outlay.imports;

import java.nio.file.Path;
import java.util.List;

import org.outlay.imports.dossier.DossierFile;

/** The files of the fixture: its dictionary and its invented dossiers. */
public final class Fixture {

	private static final Path FOLDER = Path.of("src/test/resources/fixture");

	private Fixture() {
	}

	public static DossierFile dictionary() {
		return file("dictionary.yaml");
	}

	public static List<String> names() {
		return Shipped.names(FOLDER);
	}

	public static List<DossierFile> dossiers() {
		return names().stream().map(Fixture::file).toList();
	}

	public static DossierFile file(String name) {
		return Shipped.file(path(name));
	}

	public static Path path(String name) {
		return FOLDER.resolve(name);
	}

}
