package org.outlay.facts.company;

import org.junit.jupiter.api.Test;
import org.outlay.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class CompaniesTests {

	@Autowired
	private Companies companies;

	@Test
	void aGroupHasMembersAndNoCountry() {
		Company group = this.companies.findById("bat").orElseThrow();
		assertThat(group.kind()).isEqualTo(CompanyKind.GROUP);
		assertThat(group.memberIds()).containsExactly("alibaba", "baidu", "tencent");
		assertThat(group.country()).isNull();
	}

	@Test
	void aCompanyKnowsItsGroupsAndDivisions() {
		assertThat(this.companies.findGroupsOf("google")).extracting(Company::id).containsExactly("us-tech-giants");
		assertThat(this.companies.findByParentIdOrderByName("bytedance")).extracting(Company::id)
			.contains("seed", "volcano-engine", "bytedance-chip-team");
	}

	@Test
	void theEditorsNameResolvesAnOddTransliteration() {
		assertThat(this.companies.findById("moonshot-ai").orElseThrow().name()).isEqualTo("Moonshot AI");
	}

	@Test
	void everyDivisionHasAParent() {
		assertThat(this.companies.findAll(Sort.by("name")))
			.filteredOn((company) -> company.kind() == CompanyKind.DIVISION)
			.isNotEmpty()
			.allSatisfy((division) -> assertThat(division.parentId()).as(division.id()).isNotNull());
	}

}
