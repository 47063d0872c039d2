package org.outlay.ledger;

import org.junit.jupiter.api.Test;
import org.outlay.OutlayTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class CountriesTests {

	@Autowired
	private Countries countries;

	@Test
	void aCountryHasItsCompaniesWithTheirDivisionsModelsAndProducts() {
		assertThat(this.countries.subjects("CN"))
			.contains("bytedance", "seed", "bytedance-robotics-team", "seedance-2-0", "doubao")
			.doesNotContain("google", "openai", "chatgpt", "bat", "zhang-yiming");
		assertThat(this.countries.subjects("US")).contains("openai", "chatgpt").doesNotContain("bytedance");
	}

	@Test
	void aCountryWithoutCompaniesHasNothing() {
		assertThat(this.countries.subjects("VA")).isEmpty();
	}

}
