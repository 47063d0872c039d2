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
		assertThat(this.statements.findBySubjectIdOrderBySourceIdAscOrdinalAsc("moonshot-ai"))
			.filteredOn((statement) -> statement.property() == Property.NAME)
			.extracting(Statement::value)
			.contains("Yuezhianmian", "Moonshot AI");
	}

	@Test
	void onlyTheEditorsStatementsHaveNoLine() {
		assertThat(this.statements.findBySourceIdOrderByOrdinal("editor")).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.locator()).isNull());
		assertThat(this.statements.findBySourceIdOrderByOrdinal("36kr-four-propositions")).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.locator()).isNotNull());
	}

	@Test
	void aSubjectSaysWhereItsPageIs() {
		assertThat(this.subjects.findById("seedance-2-0").orElseThrow().path()).isEqualTo("/models/seedance-2-0");
		assertThat(this.subjects.findById("wu-yonghui").orElseThrow().path()).isEqualTo("/people/wu-yonghui");
	}

}
