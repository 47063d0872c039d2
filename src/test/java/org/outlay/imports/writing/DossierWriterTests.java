package org.outlay.imports.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.imports.Shipped;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierReader;
import org.outlay.imports.dossier.ReadDossier;

import static org.assertj.core.api.Assertions.assertThat;

class DossierWriterTests {

	@ParameterizedTest
	@MethodSource("org.outlay.ingest.Shipped#names")
	void whatIsWrittenReadsBackAsTheSameDossier(String name) {
		Dossier dossier = read(Shipped.file(name));
		String text = DossierWriter.write(dossier);
		assertThat(read(new DossierFile(name, text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(dossier);
	}

	/** Renewed, like every golden file, by -Dgolden.renew=true. */
	@ParameterizedTest
	@MethodSource("org.outlay.ingest.Shipped#names")
	void shippedDossiersAreInTheFormOutlayWrites(String name) throws IOException {
		String text = DossierWriter.write(read(Shipped.file(name)));
		if (Boolean.getBoolean("golden.renew")) {
			Files.writeString(Shipped.path(name), text);
		}
		assertThat(Shipped.path(name)).content(StandardCharsets.UTF_8).isEqualTo(text);
	}

	private static Dossier read(DossierFile file) {
		ReadDossier read = DossierReader.read(file);
		assertThat(read.problems()).isEmpty();
		return read.checked();
	}

}
