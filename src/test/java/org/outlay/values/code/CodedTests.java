package org.outlay.values.code;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodedTests {

	@ParameterizedTest
	@EnumSource
	void aCodeReadsAsItsConstant(Tier tier) {
		assertThat(Coded.parse(Tier.class, tier.code())).isSameAs(tier);
	}

	@Test
	void aCodeIsTheNameInLowerCase() {
		assertThat(Tier.AT_FIRST_HAND.code()).isEqualTo("at_first_hand");
		assertThat(Tier.AT_FIRST_HAND.words()).isEqualTo("at first hand");
	}

	@Test
	void codesAreTheSameInEveryCountry() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertThat(Tier.FILING.code()).isEqualTo("filing");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void codesListInTheirOrder() {
		assertThat(Coded.list(Tier.class)).isEqualTo("filing, at_first_hand");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FILING", "filing ", "at first hand", "rumour" })
	void anUnknownCodeIsRefusedWithThoseThereAre(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> Coded.parse(Tier.class, code))
			.withMessage("'" + code + "' is not one of filing, at_first_hand");
	}

	enum Tier implements Coded {

		FILING, AT_FIRST_HAND

	}

}
