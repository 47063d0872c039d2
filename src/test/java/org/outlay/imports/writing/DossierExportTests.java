package org.outlay.imports.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.OutlayTest;
import org.outlay.TestDatabase;
import org.outlay.imports.Fixture;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierReader;
import org.outlay.imports.record.DossierImport;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class DossierExportTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DossierExport export;

	@ParameterizedTest
	@MethodSource("org.outlay.imports.Fixture#names")
	void everySourceComesOutAsTheFileItCameInAs(String name) {
		assertThat(dossier(name.replace(".yaml", ""))).isEqualTo(text(Fixture.file(name)));
	}

	@ParameterizedTest
	@MethodSource("org.outlay.imports.Fixture#names")
	void aSourceWithoutItsTextComesOutInCanonicalForm(String name) {
		String id = name.replace(".yaml", "");
		Dossier read = DossierReader.read(Fixture.file(name)).checked();
		assertThat(this.export.canonical(id)).hasValueSatisfying((text) -> assertThat(
				DossierReader.read(new DossierFile(name, text.getBytes(StandardCharsets.UTF_8))).checked())
			.usingRecursiveComparison()
			.isEqualTo(read));
	}

	@Test
	void importingTheCanonicalFormChangesNothing() {
		try (TestDatabase database = TestDatabase.h2()) {
			DossierImport importer = new DossierImport(database.jdbc(),
					Clock.fixed(OutlayTest.FixedClock.NOW, ZoneOffset.UTC));
			importer.takeDictionary(Fixture.dictionary());
			importer.take(Fixture.dossiers());
			database.jdbc().sql("delete from dossier").update();
			Object before = database.contents();
			importer.take(List.of(file("leigu-long-game"), file("editor"), file("ten-million-wager")));
			database.jdbc().sql("delete from dossier").update();
			assertThat(database.contents()).isEqualTo(before);
		}
	}

	@Test
	void aSourceOnlyCitedHasNoDossier() {
		assertThat(this.mvc.get().uri("/sources/relaypost-tech-majors/dossier.yaml")).hasStatus(404);
	}

	private DossierFile file(String id) {
		return new DossierFile(id + ".yaml", this.export.canonical(id).orElseThrow().getBytes(StandardCharsets.UTF_8));
	}

	private String dossier(String id) {
		return new String(
				this.mvc.get().uri("/sources/{id}/dossier.yaml", id).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private static String text(DossierFile file) {
		return new String(file.bytes(), StandardCharsets.UTF_8);
	}

}
