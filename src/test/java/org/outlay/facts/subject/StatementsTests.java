package org.outlay.facts.subject;

import org.junit.jupiter.api.Test;

import org.outlay.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class StatementsTests {

	@Autowired
	private Statements statements;

	@Autowired
	private Subjects subjects;

	@Test
	void everySourceMayNameASubjectItsOwnWay() {
		assertThat(this.statements.findBySubjectIdOrderBySourceIdAscOrdinalAsc("moonfern-ai"))
			.filteredOn((statement) -> statement.property() == Property.NAME)
			.extracting(Statement::value)
			.contains("Yuejuecao", "Moonfern AI");
	}

	@Test
	void onlyTheEditorsStatementsHaveNoLine() {
		assertThat(this.statements.findBySourceIdOrderByOrdinal("editor")).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.locator()).isNull());
		assertThat(this.statements.findBySourceIdOrderByOrdinal("39lanterns-four-goals")).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.locator()).isNotNull());
	}

	@Test
	void aSubjectSaysWhereItsPageIs() {
		assertThat(this.subjects.findById("sunreel-2-0").orElseThrow().path()).isEqualTo("/models/sunreel-2-0");
		assertThat(this.subjects.findById("wei-songhe").orElseThrow().path()).isEqualTo("/people/wei-songhe");
	}

}
