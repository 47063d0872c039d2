package org.outlay.values.amount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExtentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[40000000000, 40000000000]   | CNY 40 billion
			[150000000000, 160000000000] | CNY 150–160 billion
			(40000000000, ∞)             | over CNY 40 billion
			[40000000000, ∞)             | at least CNY 40 billion
			(0, 85000000000]             | up to CNY 85 billion
			(0, 85000000000)             | under CNY 85 billion
			[75000000000, 160000000000)  | at least CNY 75 billion and under CNY 160 billion
			(-∞, ∞)                      | unknown
			(-∞, 5]                      | up to CNY 5
			""")
	void saysBothItsBounds(String interval, String words) {
		assertThat(quantity(interval).words()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[160, 160] | (200, ∞)   | over CNY 40 more
			[160, 160] | [160, 160] | no change
			[160, 160] | [150, 160] | CNY 0–10 less
			[200, 200] | [150, 150] | CNY 50 less
			[160, 160] | [150, 170] | direction unclear
			(160, ∞)   | [200, 200] | direction unclear
			""")
	void saysAChangeAsMoreOrLess(String before, String after, String words) {
		assertThat(quantity(after).minus(quantity(before)).changeWords()).isEqualTo(words);
	}

	@Test
	void keepsTheMarkOfARoughAmount() {
		Extent about = new Extent(GrowthTests.interval("[90, 90]"), new Unit("CNY"), true);
		assertThat(about.plus(quantity("[70, 70]")).words()).isEqualTo("about CNY 160");
		assertThat(about.minus(about).changeWords()).isEqualTo("about the same");
	}

	@Test
	void neverMixesCurrencies() {
		Extent dollars = new Extent(GrowthTests.interval("[30, 30]"), new Unit("USD"), false);
		assertThatIllegalArgumentException().isThrownBy(() -> quantity("[1, 1]").plus(dollars))
			.withMessageContaining("convert one of them first");
	}

	private static Extent quantity(String interval) {
		return new Extent(GrowthTests.interval(interval), new Unit("CNY"), false);
	}

}
