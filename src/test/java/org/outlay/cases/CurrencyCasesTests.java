package org.outlay.cases;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.readings.conversion.Converted;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Missing rates, and rates that a text implies. */
@CaseTest
class CurrencyCasesTests {

	private static final String PLAN = "example-company:capex:company-capex:2026";

	@Autowired
	private Desk desk;

	@Autowired
	private ImpliedRates implied;

	@Test
	void aMissingRateSaysWhyAndTheOriginalStays() {
		this.desk.take("a-missing-rate");
		assertThat(this.desk.convert("exf-2a", "CNY"))
			.isEqualTo(new Converted.Missing("No exchange rate of CHF is recorded."));
		assertThat(this.desk.convert("exy-3a", "USD"))
			.isEqualTo(new Converted.Missing("No rate of CNY in USD for 1994."));
		assertThat(this.desk.figure("exf-2a").wording()).isEqualTo("CHF 20 billion");
	}

	@Test
	void amountsThatNoRateBringsTogetherAreNotComparable() {
		this.desk.take("a-missing-rate");
		assertThat(this.desk.between("exf-2a", "exy-2a").relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(this.desk.between("exf-2a", "exy-2a").reason()).contains("no exchange rate is available");
		assertThat(this.desk.headline(PLAN).agreement()).isNotEqualTo(Agreement.CONFLICTING);
	}

	@Test
	void anAmountWithoutARateIsNeverTheSmallest() {
		this.desk.take("a-missing-rate");
		Headline smallest = this.desk.resolved(PLAN, Desk.on("2026-11-21"), Policy.CONSERVATIVE_MIN)
			.headline()
			.orElseThrow();
		assertThat(smallest.trace()).anySatisfy((step) -> assertThat(step.name()).isEqualTo("comparable"));
	}

	@Test
	void oneSentenceInTwoCurrenciesIsOneVoiceWhateverRateItImplies() {
		this.desk.take("two-currencies-in-one-sentence");
		assertThat(this.desk.between("exv-2a", "exv-2b").relation()).isEqualTo(Relation.EQUAL);
		assertThat(this.desk.headline("example-company:valuation:-:@2025-11").agreement()).isEqualTo(Agreement.SINGLE);
		assertThat(this.desk.between("exv-5a", "exv-5b").relation()).isEqualTo(Relation.EQUAL);
	}

	@Test
	void aRateThatASentenceImpliesIsItsOwnAndStandsBesideOurs() {
		this.desk.take("two-currencies-in-one-sentence");
		List<ImpliedRate> implied = this.implied.all(Desk.on("2026-11-21"));
		assertThat(implied).extracting((rate) -> rate.strong().id() + " " + rate.weak().id())
			.containsExactlyInAnyOrder("exv-2a exv-2b", "exv-5a exv-5b");
		assertThat(implied).allSatisfy((rate) -> assertThat(rate.ours()).isNotNull());
		assertThat(implied).filteredOn((rate) -> rate.strong().id().equals("exv-2a"))
			.singleElement()
			.satisfies((rate) -> {
				assertThat(rate.printed()).isEqualByComparingTo("6.458333333333333333333333333333333");
				assertThat(rate.approximate()).isTrue();
				assertThat(rate.holdsOurs()).isFalse();
			});
	}

}
