package org.outlay.imports.dossier;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
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

/**
 * Every faulty dossier is refused with file, line, field and a reason that says how to
 * correct it.
 */
class DossierReaderTests {

	@Test
	void aSoundDossierHasNoProblems() {
		assertThat(DossierReader.read(Samples.dossier()).problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							low: 200 billion, unit         | unit                      | 36 | claims[0].amount.low: is missing
							{kind: more_than, low: 200 billion, | {kind: range, low: 200, high: 100, | 36 | claims[0].amount.low: low 200 is above high 100
							unit: CNY                      | unit: RMB                 | 36 | claims[0].amount.unit: 'RMB' is not an ISO 4217 currency
							unit: CNY                      | unit: Yuan!               | 36 | claims[0].amount.unit: 'Yuan!' is not a unit
							kind: more_than                | kind: plenty              | 36 | claims[0].amount.kind: 'plenty' is not one of exact, approximate
							hedge: over,                   |                           | 36 | claims[0].amount.hedge: is missing
							200 billion, unit              | two hundred, unit         | 36 | claims[0].amount.low: 'two hundred' is not a number
							period: '2026'                 | period: next year         | 35 | claims[0].period: 'next year' is not a period
							period: '2026'                 | period: 2027/2026         | 35 | claims[0].period: the period ends on
							nature: plan                   | nature: hope              | 37 | claims[0].nature: 'hope' is not one of plan, guidance
							status: [U]                    | status: [X]               | 38 | claims[0].status: 'X' is not a code of CL_OBS_STATUS
							status: [U]                    | status: []                | 30 | claims[0].id: a claim has at least one status
							nature: plan                   | natur: plan               | 30 | claims[0].nature: is missing
							nature: plan                   | {nature: plan, size: big} | 38 | not valid YAML
							line: 4                        | line: 0                   | 31 | claims[0].line: '0' is not a line number
							line: 4                        | page: x                   | 31 | claims[0].page: 'x' is not a page number
							id: ex-4a                      | id: other-4a              | 30 | claims[0].id: 'other-4a' must start with the source's prefix, ex-
							subjects: [example-model]      | subjects: {a: b}          | 27 | events[0].subjects: must be a single value
							date: 2025-04                  | date: 2025-13             | 25 | events[0].date: '2025-13' is not a calendar date
							kind: company                  | kind: firm                | 15 | companies[0].kind: 'firm' is not one of company, division
							kind: company                  | country: XX               | 12 | companies[0].kind: is missing
							title: '[An example]'          | title: ''                 |  4 | source.title: is empty; leave the field out instead
							earliest: '2026-02-15'         | earliest: '2026-03-15'    | 10 | source.published.latest: a source cannot be published
							prefix: ex                     | prefix: Ex!               |  3 | source.prefix: 'Ex!' is not an id
							kind: article                  | kind: rumour              |  6 | source.kind: 'rumour' is not one of article
							low: 200 billion               | low: 0.00000000001        | 36 | claims[0].amount.low: the number has more than 28 digits
					source:                        | sauce:                    |  1 | source: is missing
							""")
	void whatIsWrongIsSaidWithItsPlace(String text, String replacement, int line, String problem) {
		DossierFile file = Samples.with(text, (replacement != null) ? replacement : "");
		assertThat(DossierReader.read(file).problems()).first()
			.asString()
			.startsWith("example-report.yaml:" + line + ": " + problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					subject: example-company | subject: nobody        | 32 | claims[0].subject: no company, model, product or person has the id 'nobody'
					developer: example-company | developer: example-model | 21 | models[0].developer: no company has the id 'example-model'
					measure: capex           | measure: wealthiness   | 33 | claims[0].measure: the dictionary has no measure 'wealthiness'; it has arr,
					measure: capex           | measure: valuation     | 34 | claims[0].basis: only claims of capex have a basis
					basis: ai-investment     | basis: hearsay         | 34 | claims[0].basis: no basis has the code 'hearsay'; there are ai-capital-expenditure
					unit: CNY                | unit: people           | 36 | claims[0].amount.unit: capex takes a unit of money, but 'people' is a unit of count
					id: example-model        | id: example-company    | 17 | models[0].id: 'example-company' is a company already
					id: ex-e3a               | id: ex-4a              | 22 | ok
					""")
	void whatLeadsNowhereIsSaidWithItsPlace(String text, String replacement, int line, String problem) {
		try (TestDatabase database = TestDatabase.h2()) {
			DossierImport importer = new DossierImport(database.jdbc(), Clock.systemUTC());
			importer.takeDictionary(Fixture.dictionary());
			if (problem.equals("ok")) {
				assertThat(importer.take(List.of(Samples.with(text, replacement))).claims()).isEqualTo(1);
				return;
			}
			assertThatExceptionOfType(DossiersRefused.class)
				.isThrownBy(() -> importer.take(List.of(Samples.with(text, replacement))))
				.satisfies((refused) -> assertThat(refused.problems()).anySatisfy((one) -> assertThat(one).asString()
					.startsWith("example-report.yaml:" + line + ": " + problem)));
		}
	}

	@Test
	void everyProblemIsReportedAtOnce() {
		String text = Samples.DOSSIER.replace("kind: company", "kind: firm").replace("kind: release", "kind: rumour");
		assertThat(DossierReader.read(Samples.file(text)).problems()).extracting(DossierProblem::field)
			.containsExactly("companies[0].kind", "events[0].kind");
	}

	@Test
	void anUnknownFieldIsRefusedRatherThanIgnored() {
		assertThat(DossierReader.read(Samples.with("    nature: plan", "    nature: plan\n    size: big")).problems())
			.extracting(DossierProblem::toString)
			.singleElement()
			.asString()
			.startsWith("example-report.yaml:38: claims[0].size: unknown field; the fields are id,");
	}

	@Test
	void aFieldThatStandsTwiceIsRefused() {
		assertThat(
				DossierReader.read(Samples.with("    nature: plan", "    nature: plan\n    nature: actual")).problems())
			.extracting(DossierProblem::toString)
			.containsExactly("example-report.yaml:38: claims[0].nature: duplicate field");
	}

	@Test
	void aLinkToNoClaimIsRefused() {
		try (TestDatabase database = TestDatabase.h2()) {
			DossierImport importer = new DossierImport(database.jdbc(), Clock.systemUTC());
			importer.takeDictionary(Fixture.dictionary());
			assertThatExceptionOfType(DossiersRefused.class)
				.isThrownBy(() -> importer
					.take(List.of(Samples.with("    nature: plan", "    nature: plan\n    repeats: ex-9z"))))
				.withMessageContaining("example-report.yaml:38: claims[0].repeats: no claim has the id 'ex-9z'");
		}
	}

	@Test
	void aDuplicateIdIsRefused() {
		String claim = Samples.DOSSIER.substring(Samples.DOSSIER.indexOf("  - id: ex-4a"));
		try (TestDatabase database = TestDatabase.h2()) {
			DossierImport importer = new DossierImport(database.jdbc(), Clock.systemUTC());
			importer.takeDictionary(Fixture.dictionary());
			assertThatExceptionOfType(DossiersRefused.class)
				.isThrownBy(() -> importer.take(List.of(Samples.file(Samples.DOSSIER + claim))))
				.withMessageContaining("example-report.yaml:40: claims[1].id: 'ex-4a' is used twice in this dossier");
		}
	}

	@Test
	void whatDoesNotFitItsColumnIsRefusedBeforeTheDatabaseSeesIt() {
		String title = "x".repeat(301);
		assertThat(problem(Samples.DOSSIER.replace("Example Company releases Example Model", title)))
			.isEqualTo("example-report.yaml:28: events[0].title: has 301 characters; at most 300 fit");
	}

	@Test
	void brokenYamlIsRefusedWithItsLine() {
		assertThat(problem(Samples.DOSSIER + "  - id: [unclosed\n"))
			.startsWith("example-report.yaml:41: not valid YAML");
		assertThat(problem("just words")).startsWith("example-report.yaml:1: a dossier is a YAML mapping");
		assertThat(problem("")).startsWith("example-report.yaml:1: a dossier is a YAML mapping");
		assertThat(problem("source: \u0007")).startsWith("example-report.yaml:1: character U+0007 is not allowed");
	}

	@Test
	void expandingYamlIsRefused() {
		String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nsource: *b\n";
		assertThat(problem(bomb)).startsWith("example-report.yaml:1: not valid YAML");
	}

	@Test
	void anotherEncodingIsRefusedWithItsLine() {
		byte[] latin = Samples.DOSSIER.replace("made for tests", "für Tests").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(DossierReader.read(new DossierFile("example-report.yaml", latin)).problems())
			.extracting(DossierProblem::toString)
			.singleElement()
			.asString()
			.startsWith("example-report.yaml:8: byte ")
			.endsWith("is not UTF-8: save the file as UTF-8");
	}

	@Test
	void aFileOfFiftyMegabytesIsRefusedWithoutBeingRead() throws Exception {
		InputStream endless = new InputStream() {

			private int given;

			@Override
			public int read() {
				return (this.given++ < 50_000_000) ? '#' : -1;
			}

			@Override
			public int read(byte[] bytes, int from, int length) {
				Arrays.fill(bytes, from, from + length, (byte) read());
				this.given += length - 1;
				return length;
			}

		};
		assertThat(DossierReader.read(DossierFile.read("huge.yaml", endless)).problems())
			.extracting(DossierProblem::toString)
			.containsExactly("huge.yaml:1: the file is larger than 5 MB; a dossier holds one source");
		assertThat(endless.read()).isEqualTo('#');
	}

	private static String problem(String text) {
		return DossierReader.read(Samples.file(text)).problems().get(0).toString();
	}

}
