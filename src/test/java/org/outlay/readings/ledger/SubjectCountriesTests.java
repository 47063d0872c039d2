package org.outlay.readings.ledger;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class SubjectCountriesTests {

	@Autowired
	private SubjectCountries subjectCountries;

	@Test
	void aCountryHasItsCompaniesWithTheirDivisionsModelsAndProducts() {
		assertThat(this.subjectCountries.subjects("CN"))
			.contains("brightdune", "sprout", "brightdune-robotics-team", "sunreel-2-0", "dovetto")
			.doesNotContain("gullwing", "opaline", "chatopal", "bat", "zhu-songlu");
		assertThat(this.subjectCountries.subjects("US")).contains("opaline", "chatopal").doesNotContain("brightdune");
	}

	@Test
	void aCountryWithoutCompaniesHasNothing() {
		assertThat(this.subjectCountries.subjects("VA")).isEmpty();
	}

}
