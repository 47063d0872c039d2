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
		assertThat(group.memberIds()).containsExactly("alderbay", "bantrell", "tarnwell");
		assertThat(group.country()).isNull();
	}

	@Test
	void aCompanyKnowsItsGroupsAndDivisions() {
		assertThat(this.companies.findGroupsOf("gullwing")).extracting(Company::id).containsExactly("us-tech-majors");
		assertThat(this.companies.findByParentIdOrderByName("brightdune")).extracting(Company::id)
			.contains("sprout", "vesper-engine", "brightdune-chip-team");
	}

	@Test
	void theEditorsNameResolvesAnOddTransliteration() {
		assertThat(this.companies.findById("moonfern-ai").orElseThrow().name()).isEqualTo("Moonfern AI");
	}

	@Test
	void everyDivisionHasAParent() {
		assertThat(this.companies.findAll(Sort.by("name")))
			.filteredOn((company) -> company.kind() == CompanyKind.DIVISION)
			.isNotEmpty()
			.allSatisfy((division) -> assertThat(division.parentId()).as(division.id()).isNotNull());
	}

}
