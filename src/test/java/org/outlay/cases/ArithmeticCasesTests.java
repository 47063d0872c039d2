package org.outlay.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.track.Arithmetic;
import org.outlay.readings.track.ArithmeticReader;
import org.outlay.readings.track.Derivation;
import org.outlay.readings.track.GrowthCheck;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from the figures of an article, although it does not print it. */
@CaseTest
class ArithmeticCasesTests {

	private static final AsOf BEFORE_THE_RAISE = AsOf.certain(LocalDate.of(2026, 3, 1));

	@Autowired
	private Desk desk;

	@Autowired
	private ArithmeticReader reader;

	@BeforeEach
	void take() {
		this.desk.take("arithmetic-of-one-article");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					the year before a rise of 34%          | personal wealth of Example Founder came to CNY 349–352 billion
					the half-year before a fall of 5.92%   | net profit of Example Company came to CNY 68.136–68.144 billion
					shares that are all of the revenue     | 96.9% (Software subscriptions) and 3.1% (Spatial intelligence) add up to 100%
					a part of a part                       | SpatialRealm platform (0.6%) is 17.5% to 21.3% of Spatial intelligence (3.1%)
					the sum of the years as printed        | come to CNY 390–400 billion, by the figures of [Sums], which itself prints “about CNY 400 billion”
					""")
	void whatFollowsIsCalculatedAndMarkedAsOurs(String example, String words) {
		assertThat(arithmetic(BEFORE_THE_RAISE).derived()).extracting(Derivation::words)
			.as(example)
			.anySatisfy((sentence) -> assertThat(sentence).contains(words));
	}

	@Test
	void aSumOfYearsIsAddedUpAgainAfterARaise() {
		assertThat(sums(BEFORE_THE_RAISE)).hasSize(1);
		List<Derivation> after = sums(AsOf.certain(Desk.TODAY));
		assertThat(after).hasSize(2);
		assertThat(after.get(1).words()).contains("over CNY 200 billion (2026, AI capital expenditure)",
				"come to over CNY 430 billion, by the figures shown now",
				"The source adds different kinds of spending");
	}

	@Test
	void aPrintedChangeWithoutItsBaseCannotBeCheckedButLeadsToIt() {
		assertThat(arithmetic(BEFORE_THE_RAISE).checks()).extracting(GrowthCheck::verdict)
			.containsOnly(GrowthCheck.Verdict.CANNOT_BE_CHECKED);
	}

	@Test
	void everyCalculationNamesTheFiguresItComesFrom() {
		assertThat(arithmetic(AsOf.certain(Desk.TODAY)).derived())
			.allSatisfy((derivation) -> assertThat(derivation.from()).hasSizeGreaterThan(1));
	}

	private List<Derivation> sums(AsOf asOf) {
		return arithmetic(asOf).derived()
			.stream()
			.filter((derivation) -> derivation.words().startsWith("Example Company, 2024–2026"))
			.toList();
	}

	private Arithmetic arithmetic(AsOf asOf) {
		return this.reader.of(this.desk.figures(asOf), HeadlineRule.of(asOf));
	}

}
