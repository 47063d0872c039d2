package org.outlay.cases;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Kind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Ranges, vague words, and equal digits for different facts. */
@CaseTest
class AmountCasesTests {

	private static final String PLAN = "example-company:capex:company-capex:2026";

	@Autowired
	private Desk desk;

	@Test
	void aRangeStaysARange() {
		this.desk.take("a-range");
		Figure shown = this.desk.headline(PLAN).figure();
		assertThat(shown.amount().kind()).isEqualTo(Kind.RANGE);
		assertThat(shown.amount().interval()).hasToString("[150000000000, 160000000000]");
		assertThat(shown.wording()).isEqualTo("CNY 150–160 billion");
		assertThat(((Converted.Value) this.desk.convert("exp-3a", "USD")).amount().wording())
			.isEqualTo("USD 21.7–23.2 billion");
	}

	@Test
	void aPointAtTheEndOfARangeAgreesWithIt() {
		this.desk.take("a-point-beside-a-range");
		assertThat(this.desk.between("exr-3a", "exq-3a").relation()).isEqualTo(Relation.AGREES);
		Headline headline = this.desk.headline(PLAN);
		assertThat(headline.agreement()).isEqualTo(Agreement.CONSISTENT);
		assertThat(headline.alternatives()).extracting(Figure::wording).containsExactly("CNY 150–160 billion");
	}

	@Test
	void tensOfMillionsIsTheIntervalOfTheLexiconAndItsTopIsNotReached() {
		this.desk.take("tens-of-millions");
		Figure vague = this.desk.figure("exv-2a");
		assertThat(vague.wording()).isEqualTo("tens of millions of CNY");
		assertThat(vague.amount().interval()).hasToString("[10000000, 100000000)");
		assertThat(this.desk.between("exv-2a", "exi-2a").relation()).isEqualTo(Relation.AGREES);
		assertThat(this.desk.between("exv-2a", "exd-2a").relation()).isEqualTo(Relation.CONFLICT);
	}

	@Test
	void tensOfMillionsBecomesNoSingleNumberInAnotherCurrency() {
		this.desk.take("tens-of-millions");
		Converted.Value dollars = (Converted.Value) this.desk.convert("exv-2a", "USD");
		assertThat(dollars.amount().interval().isPoint()).isFalse();
		assertThat(dollars.amount().low()).isLessThan(new BigDecimal("1500000"));
		assertThat(dollars.amount().high()).isGreaterThan(new BigDecimal("14000000"));
	}

	@Test
	void theSameDigitsForDifferentFactsAreNoRepeat() {
		this.desk.take("the-same-digits-twice");
		assertThat(this.desk.figure("exw-4b").amount()).isEqualTo(this.desk.figure("exw-5b").amount());
		assertThat(this.desk.between("exw-4b", "exw-5b").relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(this.desk.between("exw-4b", "exw-5b").reason()).isEqualTo("They differ in scope.");
		assertThat(this.desk.headline(PLAN + ":compute-procurement:overseas").figure().id()).isEqualTo("exw-4b");
		assertThat(this.desk.headline(PLAN + ":data-centres-and-network:domestic").figure().id()).isEqualTo("exw-5b");
	}

	@Test
	void aHeadlineThatItsBodyContradictsIsKeptButNeverShown() {
		this.desk.take("a-headline-its-body-contradicts");
		Headline headline = this.desk.headline("example-company:data-budget:-:unknown");
		assertThat(headline.figure().wording()).isEqualTo("tens of millions of CNY");
		assertThat(headline.alternatives()).isEmpty();
		Figure title = this.desk.figure("exh-1a");
		assertThat(title.wording()).isEqualTo("USD 10 million");
		assertThat(title.content().rankReason()).contains("another currency");
		assertThat(Growth.between(title.amount(), headline.figure().amount())).isEmpty();
	}

}
