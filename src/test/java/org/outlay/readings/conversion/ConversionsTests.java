package org.outlay.readings.conversion;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import org.outlay.RepositoryTest;
import org.outlay.facts.rate.Rates;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.amount.Unit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RepositoryTest
@Import({ Rates.class, Conversions.class, ConversionsTests.Readings.class })
class ConversionsTests {

	private static final Unit USD = new Unit("USD");

	@Autowired
	private Ledger ledger;

	@Autowired
	private Conversions conversions;

	@Test
	void whatWasSpentTakesTheAverageOfItsYear() {
		Converted.Value value = value("leigu-85a", USD, RateChoice.AUTO);
		assertThat(value.amount().wording()).isEqualTo("USD 11.1 billion");
		assertThat(value.quote().series()).isEqualTo("fed-h10-annual");
		assertThat(value.quote().rate().toPlainString()).startsWith("0.1389718");
		assertThat(value.provisional()).isFalse();
	}

	@Test
	void aPlanTakesTheAverageOfTheMonthItWasPublishedInAndIsProvisional() {
		Converted.Value value = value("leigu-91b", USD, RateChoice.AUTO);
		assertThat(value.quote().firstDay()).isEqualTo("2026-02-01");
		assertThat(value.provisional()).isTrue();
		assertThat(value.amount().wording()).startsWith("up to USD ");
	}

	@Test
	void anUndatedPlanTakesTheLatestMonthKnown() {
		Converted.Value value = value("tbw-2d", USD, RateChoice.AUTO);
		assertThat(value.quote().firstDay()).isEqualTo("2026-06-01");
		assertThat(value.rule()).contains("latest monthly average known");
		assertThat(value.amount().high()).as("a floor gets no upper bound").isNull();
		assertThat(value.amount().wording()).startsWith("over USD ");
	}

	@Test
	void nineMonthsTakeTheMeanOfTheirMonths() {
		assertThat(value("leigu-131a", USD, RateChoice.AUTO).quote().method()).isEqualTo("mean of 9 monthly averages");
	}

	@Test
	void aStockOfAMonthTakesTheAverageOfThatMonth() {
		Converted.Value value = value("leigu-19b", new Unit("CNY"), RateChoice.AUTO);
		assertThat(value.quote().firstDay()).isEqualTo("2025-11-01");
		assertThat(value.amount().wording()).isEqualTo("CNY 3.41 trillion");
	}

	@Test
	void vagueWordsBecomeTheRangeTheyStandFor() {
		assertThat(value("39l-32b", USD, RateChoice.ofMonth(YearMonth.of(2026, 2))).amount().wording())
			.isEqualTo("USD 1.45–14.5 million");
	}

	@Test
	void aFloorInDollarsDoesNotReadAsTheFloorInYuanBesideIt() {
		assertThat(value("tbw-2a", new Unit("CNY"), RateChoice.AUTO).amount().wording())
			.isEqualTo("more than CNY 203 billion");
	}

	@Test
	void aMissingRateSaysWhyAndNothingElse() {
		assertThat(convert("leigu-85a", new Unit("CHF"), RateChoice.AUTO))
			.isEqualTo(new Converted.Missing("No exchange rate of CHF is recorded."));
		assertThat(convert("xwl-7a", new Unit("CNY"), RateChoice.AUTO)).isInstanceOf(Converted.Missing.class);
	}

	@Test
	void theOriginalCurrencyAndOtherUnitsStayAsTheyAre() {
		assertThat(convert("leigu-85a", new Unit("CNY"), RateChoice.AUTO)).isEqualTo(new Converted.Original());
		assertThat(convert("39l-10a", USD, RateChoice.AUTO)).isEqualTo(new Converted.Original());
	}

	@Test
	void aChoiceOfRatesIsAutoOrOneMonth() {
		assertThat(RateChoice.parse("constant:2026-02").constant()).isEqualTo("2026-02");
		assertThatIllegalArgumentException().isThrownBy(() -> RateChoice.parse("constant:13"))
			.withMessageContaining("use auto or constant:2026-02");
	}

	private Converted.Value value(String claim, Unit currency, RateChoice choice) {
		Converted converted = convert(claim, currency, choice);
		assertThat(converted).isInstanceOf(Converted.Value.class);
		return (Converted.Value) converted;
	}

	private Converted convert(String claim, Unit currency, RateChoice choice) {
		return this.conversions.convert(this.ledger.find(claim).orElseThrow(), currency, choice);
	}

	@ComponentScan("org.outlay.readings.ledger")
	static class Readings {

	}

}
