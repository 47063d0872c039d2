package org.outlay.readings.disagreement;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Policy;
import org.outlay.OutlayTest;
import org.outlay.Telling;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class DisagreementsTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private final Disagreements disagreements;

	private final Ledger ledger;

	DisagreementsTests(@Autowired Disagreements disagreements, @Autowired Ledger ledger) {
		this.disagreements = disagreements;
		this.ledger = ledger;
	}

	@Test
	void aConflictNamesBothVoicesAndTheGap() {
		Disagreement conflict = only(Telling.exactly("a", "160"),
				Telling.over("b", "200").in("other").by(AsserterKind.NAMED_ORGANISATION, "Other"));
		assertThat(conflict.reason()).isEqualTo(Disagreement.Reason.CONFLICT);
		assertThat(conflict.words()).contains("over CNY 200 billion (Other, in other)",
				"CNY 160 billion (The Example, in example)", "cannot both be right: the gap is over CNY 40 billion.");
	}

	@Test
	void twoFiguresOfOneVoiceWithoutAnOrderAreUndecided() {
		Disagreement disagreement = only(Telling.exactly("a", "160").undated("2026-01-01", "2026-11-20"),
				Telling.over("b", "200").in("other").undated("2026-03-01", "2026-11-20"));
		assertThat(disagreement.reason()).isEqualTo(Disagreement.Reason.UNDECIDED);
		assertThat(disagreement.words()).endsWith("the dates do not show which came first.");
	}

	@Test
	void whatAgreesAndWhatAnActualLeavesOfAPlanIsNoDisagreement() {
		assertThat(of(Telling.exactly("a", "160"),
				Telling.between("b", "150", "160").in("other").by(AsserterKind.NAMED_ORGANISATION, "Other")))
			.isEmpty();
		assertThat(of(Telling.exactly("a", "160"),
				Telling.exactly("b", "90").as(Nature.ACTUAL).in("other").by(AsserterKind.FILING, "Report")))
			.isEmpty();
	}

	@Test
	void familiesOfOneYearStandSideBySide() {
		Disagreement disagreement = only(Telling.exactly("a", "160"), Telling.over("b", "200").onBasis("ppe-cash"));
		assertThat(disagreement.words()).isEqualTo(
				"2026: AI spending (CNY 160 billion) and Whole-company capital expenditure (over CNY 200 billion) are different things."
						+ " They are neither compared nor added.");
	}

	@Test
	void aFigureOfAProductNeverStandsForItsCompany() {
		List<Disagreement> contrasts = brightdune();
		assertThat(words(contrasts, Disagreement.Reason.SUBJECT))
			.anySatisfy((words) -> assertThat(words).startsWith("Daily active users: millions of users of BrightDune")
				.contains("200 million users of Dovetto", "None stands for another."));
	}

	@Test
	void aPlanBesideActualsSaysThatItIsOneAndYieldsToAnActualOfItsSubject() {
		assertThat(words(brightdune(), Disagreement.Reason.SUBJECT))
			.anySatisfy((words) -> assertThat(words).startsWith("Daily active users: ")
				.contains("exceeded 10 million users of Dillo")
				.doesNotContain("30 million users"));
	}

	@Test
	void aHeadlineThatContradictsItsBodyIsSaidToBeSetAside() {
		assertThat(words(brightdune(), Disagreement.Reason.SET_ASIDE)).singleElement()
			.asString()
			.startsWith("Data budget, World models, 2026: “$10 Million Wager”")
			.contains("The body contradicts this headline");
	}

	@Test
	void anAmountInTwoCurrenciesImpliesARateOfItsOwn() {
		assertThat(words(brightdune(), Disagreement.Reason.RATE)).anySatisfy((words) -> assertThat(words).startsWith(
				"USD 480 billion and approximately CNY 3.4 trillion are printed in one place of Leigu Finance for one amount:"
						+ " that is about 7.08 CNY for 1 USD. Outlay's rate is 7.1"))
			.noneSatisfy((words) -> assertThat(words).contains("may be one amount"));
	}

	private List<Disagreement> brightdune() {
		ClaimFilter all = ClaimFilter.at(TODAY);
		return this.disagreements.of(this.ledger.all(all.about(List.of("brightdune"))),
				this.ledger.all(all.about(List.of("dovetto", "dillo"))), HeadlineRule.of(TODAY));
	}

	private static List<String> words(List<Disagreement> contrasts, Disagreement.Reason reason) {
		return contrasts.stream().filter((one) -> one.reason() == reason).map(Disagreement::words).toList();
	}

	private Disagreement only(Telling... tellings) {
		List<Disagreement> found = of(tellings);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<Disagreement> of(Telling... tellings) {
		List<Figure> figures = Telling.figures(tellings);
		List<Headline> shown = Figure.byQuantity(figures)
			.values()
			.stream()
			.flatMap((claims) -> Telling.headline(claims, TODAY, Policy.DEFAULT).stream())
			.toList();
		return this.disagreements.among(figures, figures, shown, HeadlineRule.of(TODAY));
	}

}
