package org.outlay.imports.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.imports.Samples;
import org.outlay.imports.check.DossierCheck;
import org.outlay.imports.check.KnownIds;

import static org.assertj.core.api.Assertions.assertThat;

/** Links between events and between groups and members in dossiers, valid and refused. */
class EventReaderTests {

	private static final String PLAN = "  - {id: ex-e9a, line: 9, date: '2026', kind: plan, planned: true,"
			+ " subjects: [example-model], title: A plan}\n";

	@Test
	void anEventMayBeTheSameAsOneAndFulfilAnother() {
		assertThat(problems("kind: release\n    same: ex-e9b\n    fulfils: ex-e9a",
				PLAN + "  - {id: ex-e9b, line: 9, date: '2025', kind: release, subjects: [example-model], title: A}\n"))
			.noneMatch((problem) -> problem.contains("same") || problem.contains("fulfils"));
	}

	@Test
	void linksToNoEventAreRefused() {
		assertThat(problems("kind: release\n    same: ex-e8a", ""))
			.anyMatch((problem) -> problem.endsWith("same: no event has the id 'ex-e8a'"));
	}

	@Test
	void anEventIsLinkedToTheFirstReportAndNotToALaterOne() {
		assertThat(problems("kind: release\n    same: ex-e3a", ""))
			.anyMatch((problem) -> problem.contains("'ex-e3a' is itself the same as 'ex-e3a'"));
	}

	@Test
	void aPlannedEventIsNotTheSameAsOneThatHappenedButFulfilledByIt() {
		assertThat(problems("kind: release\n    same: ex-e9a", PLAN))
			.anyMatch((problem) -> problem.contains("only one is planned; use fulfils"));
		assertThat(problems("kind: release\n    planned: true\n    fulfils: ex-e9a", PLAN))
			.anyMatch((problem) -> problem.endsWith("an event that has happened fulfils one that was planned"));
	}

	@Test
	void onlyAGroupIsOpen() {
		assertThat(problems(Samples.with("kind: company", "kind: company\n    open: true")))
			.anyMatch((problem) -> problem.contains("only a group is open"));
	}

	private static List<String> problems(String kind, String more) {
		DossierFile file = Samples.with("kind: release", kind);
		String text = new String(file.bytes(), StandardCharsets.UTF_8);
		return problems(Samples.file(text.replace("claims:\n", more + "claims:\n")));
	}

	private static List<String> problems(DossierFile file) {
		return DossierCheck.check(List.of(DossierReader.read(file)), KnownIds.nothing())
			.stream()
			.map(DossierProblem::toString)
			.toList();
	}

}
