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
			.contains("bytedance", "seed", "bytedance-robotics-team", "seedance-2-0", "doubao")
			.doesNotContain("google", "openai", "chatgpt", "bat", "zhang-yiming");
		assertThat(this.subjectCountries.subjects("US")).contains("openai", "chatgpt").doesNotContain("bytedance");
	}

	@Test
	void aCountryWithoutCompaniesHasNothing() {
		assertThat(this.subjectCountries.subjects("VA")).isEmpty();
	}

}
