package org.outlay.imports.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.TestDatabase;
import org.outlay.imports.Fixture;
import org.outlay.imports.Samples;
import org.outlay.imports.record.DossierImport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Taxonomies in dossiers, valid and refused. */
class TaxonomyReaderTests {

	private static final String TAXONOMY = """
			taxonomies:
			  - id: example-routes
			    line: 5
			    name: '[Routes]'
			    classifies: world models
			    routes:
			      - id: first-route
			        line: 5
			        name: First route
			        asPrinted: the first route
			        idea:
			          - {line: 6, words: in our words}
			        followers:
			          - {subject: example-company, line: 7}
			""";

	private static final String DOSSIER = Samples.DOSSIER.replace("events:", TAXONOMY + "events:")
		.replace("developer: example-company", "route: first-route");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					classifies: world models    | note: none              | 23 | taxonomies[0].classifies: is missing
					{line: 6, words             | {words                  | 33 | taxonomies[0].routes[0].idea[0].line: is missing: say the line, page or table
					asPrinted: the first route  | note: none              | 28 | taxonomies[0].routes[0].asPrinted: is missing
					idea:                       | opinion:                | 33 | taxonomies[0].routes[0].opinion: unknown field; the fields are id, idea, makes, limits, uses
					id: first-route             | id: First Route         | 28 | taxonomies[0].routes[0].id: 'First Route' is not an id
					routes:                     | router:                 | 23 | taxonomies[0].routes: is missing: a taxonomy has at least one route
					""")
	void whatIsWrongIsSaidWithItsPlace(String text, String replacement, int line, String problem) {
		assertThat(DossierReader
			.read(Samples
				.file(DOSSIER.replace("    " + text, "    " + replacement).replace("- " + text, "- " + replacement)))
			.problems()).extracting(DossierProblem::toString)
			.first()
			.asString()
			.startsWith("example-report.yaml:" + line + ": " + problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					route: first-route         | route: other                | 21 | models[0].route: no taxonomy has the route 'other'; there are first-route
					subject: example-company, l | subject: nobody, l         | 35 | taxonomies[0].routes[0].followers[0].subject: no company, product or person has the id 'nobody'
					subject: example-company, l | subject: example-model, l  | 35 | taxonomies[0].routes[0].followers[0].subject: 'example-model' is a model: place it by the field route
					""")
	void whatLeadsNowhereIsSaidWithItsPlace(String text, String replacement, int line, String problem) {
		refuses(DOSSIER.replace(text, replacement), "example-report.yaml:" + line + ": " + problem);
	}

	@Test
	void aTaxonomyOrRouteThatStandsTwiceIsRefused() {
		String entry = TAXONOMY.substring(TAXONOMY.indexOf("  - id"));
		String text = DOSSIER.replace("events:", entry + "events:");
		refuses(text, "example-report.yaml:36: taxonomies[1].id: 'example-routes' is used twice in this dossier");
		refuses(text,
				"example-report.yaml:41: taxonomies[1].routes[0].id: 'first-route' is used twice in this dossier");
	}

	@Test
	void aRouteIsOfOneTaxonomyWhoeverTellsOfIt() {
		String second = DOSSIER.replace("example-report", "second-report")
			.replace("prefix: ex", "prefix: two")
			.replace("ex-", "two-");
		try (TestDatabase database = TestDatabase.h2()) {
			importer(database).take(List.of(Samples.file(DOSSIER), second(second)));
			assertThatExceptionOfType(DossiersRefused.class)
				.isThrownBy(() -> importer(database)
					.take(List.of(second(second.replace("id: example-routes", "id: other-routes")))))
				.withMessageContaining(
						"second-report.yaml:28: taxonomies[0].routes[0].id: 'first-route' is a route of the taxonomy example-routes");
		}
	}

	@Test
	void aModelIsPlacedOnItsRouteAndWhatIsToldNoMoreGoes() {
		try (TestDatabase database = TestDatabase.h2()) {
			importer(database).take(List.of(Samples.file(DOSSIER)));
			assertThat(one(database, "select route from ai_model")).isEqualTo("first-route");
			importer(database).take(List.of(Samples.dossier()));
			assertThat(one(database, "select count(*) from route_telling")).isEqualTo("0");
			assertThat(one(database, "select count(*) from route_remark")).isEqualTo("0");
			assertThat(one(database, "select count(*) from ai_model where route is null")).isEqualTo("1");
		}
	}

	/** Dossiers of earlier versions could name any route. */
	@Test
	void aRouteOfNoTaxonomyThatWasRecordedBeforePlacesNothing() {
		try (TestDatabase database = TestDatabase.h2()) {
			importer(database).take(List.of(Samples.file(DOSSIER)));
			database.jdbc().sql("update statement set stated = 'forgotten' where property = 'route'").update();
			importer(database).take(List.of());
			assertThat(one(database, "select count(*) from ai_model where route is null")).isEqualTo("1");
		}
	}

	private static void refuses(String text, String problem) {
		try (TestDatabase database = TestDatabase.h2()) {
			assertThatExceptionOfType(DossiersRefused.class)
				.isThrownBy(() -> importer(database).take(List.of(Samples.file(text))))
				.withMessageContaining(problem);
		}
	}

	private static DossierFile second(String text) {
		return new DossierFile("second-report.yaml", text.getBytes(StandardCharsets.UTF_8));
	}

	private static DossierImport importer(TestDatabase database) {
		DossierImport importer = new DossierImport(database.jdbc(), Clock.systemUTC());
		importer.takeDictionary(Fixture.dictionary());
		return importer;
	}

	private static String one(TestDatabase database, String sql) {
		return database.jdbc().sql(sql).query(String.class).single();
	}

}
