package org.outlay.values.amount;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UnitTests {

	@Test
	void threeCapitalsAreACurrency() {
		assertThat(List.of("CNY", "USD", "EUR", "JPY", "KRW")).allMatch((code) -> new Unit(code).isCurrency());
		assertThat(List.of("people", "tokens/day", "percentage-points", "x"))
			.noneMatch((code) -> new Unit(code).isCurrency());
	}

	@Test
	void aCurrencyOutsideIso4217IsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Unit("RMB"))
			.withMessage("'RMB' is not an ISO 4217 currency; use USD, CNY or EUR, for example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "usd ", "Usd", "US", "USDT", "%", "/day", "-x", "people 2" })
	void whatIsNoUnitIsRefusedWithWhatWouldBe(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Unit(code))
			.withMessage("'" + code
					+ "' is not a unit; use an ISO 4217 currency such as CNY or a unit of the dictionary such as people");
	}

	@ParameterizedTest
	@CsvSource({ "tokens/day, tokens a day", "percentage-points, percentage points", "people, people", "CNY, CNY" })
	void unitsReadAsWords(String code, String words) {
		assertThat(new Unit(code).words()).isEqualTo(words);
	}

}
