package org.outlay.imports.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.imports.Fixture;
import org.outlay.imports.Shipped;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierReader;
import org.outlay.imports.dossier.ReadDossier;

import static org.assertj.core.api.Assertions.assertThat;

class DossierWriterTests {

	@ParameterizedTest
	@MethodSource("dossiers")
	void whatIsWrittenReadsBackAsTheSameDossier(Path path) {
		Dossier dossier = read(Shipped.file(path));
		String text = DossierWriter.write(dossier);
		assertThat(read(new DossierFile(path.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(dossier);
	}

	/** Renewed, like every golden file, by -Dgolden.renew=true. */
	@ParameterizedTest
	@MethodSource("dossiers")
	void dossiersAreInTheFormOutlayWrites(Path path) throws IOException {
		String text = DossierWriter.write(read(Shipped.file(path)));
		if (Boolean.getBoolean("golden.renew")) {
			Files.writeString(path, text);
		}
		assertThat(path).content(StandardCharsets.UTF_8).isEqualTo(text);
	}

	/** The shipped dossiers and those of the fixture. */
	static Stream<Path> dossiers() {
		return Stream.concat(Shipped.names().stream().map(Shipped::path), Fixture.names().stream().map(Fixture::path));
	}

	private static Dossier read(DossierFile file) {
		ReadDossier read = DossierReader.read(file);
		assertThat(read.problems()).isEmpty();
		return read.checked();
	}

}
