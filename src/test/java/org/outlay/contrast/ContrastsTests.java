package org.outlay.contrast;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.Telling;
import org.outlay.claim.AsserterKind;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.Nature;
import org.outlay.headline.Policy;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ContrastsTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private final Contrasts contrasts;

	private final Ledger ledger;

	ContrastsTests(@Autowired Contrasts contrasts, @Autowired Ledger ledger) {
		this.contrasts = contrasts;
		this.ledger = ledger;
	}

	@Test
	void aConflictNamesBothVoicesAndTheGap() {
		Contrast conflict = only(Telling.exactly("a", "160"),
				Telling.over("b", "200").in("other").by(AsserterKind.NAMED_ORGANISATION, "Other"));
		assertThat(conflict.reason()).isEqualTo(Contrast.Reason.CONFLICT);
		assertThat(conflict.words()).contains("over CNY 200 billion (Other, in other)",
				"CNY 160 billion (The Example, in example)", "cannot both be true: the gap is over CNY 40 billion.");
	}

	@Test
	void twoFiguresOfOneVoiceWithoutAnOrderAreUndecided() {
		Contrast contrast = only(Telling.exactly("a", "160").undated("2026-01-01", "2026-11-20"),
				Telling.over("b", "200").in("other").undated("2026-03-01", "2026-11-20"));
		assertThat(contrast.reason()).isEqualTo(Contrast.Reason.UNDECIDED);
		assertThat(contrast.words()).endsWith("the dates do not tell which came first.");
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
	void basesOfOneYearStandSideBySide() {
		Contrast contrast = only(Telling.exactly("a", "160"), Telling.over("b", "200").onBasis("ppe-cash"));
		assertThat(contrast.words())
			.isEqualTo("2026: ai-investment (CNY 160 billion) and ppe-cash (over CNY 200 billion) are different things."
					+ " They are neither compared nor added.");
	}

	@Test
	void aFigureOfAProductNeverStandsForItsCompany() {
		List<Contrast> contrasts = bytedance();
		assertThat(words(contrasts, Contrast.Reason.SUBJECT))
			.anySatisfy((words) -> assertThat(words).startsWith("Daily active users: millions of users of ByteDance")
				.contains("200 million users of Doubao", "None stands for another."));
	}

	@Test
	void aHeadlineThatContradictsItsBodyIsSaidToBeSetAside() {
		assertThat(words(bytedance(), Contrast.Reason.SET_ASIDE)).singleElement()
			.asString()
			.startsWith("Data budget, World models, 2026: “$10 Million Bet”")
			.contains("The body contradicts this headline");
	}

	@Test
	void anAmountInTwoCurrenciesImpliesARateOfItsOwn() {
		assertThat(words(bytedance(), Contrast.Reason.RATE)).anySatisfy((words) -> assertThat(words).startsWith(
				"USD 480 billion and approximately CNY 3.4 trillion stand in one place of Leida Finance for one amount:"
						+ " that is 7.08 CNY for 1 USD. Outlay reckons it with 7.1"))
			.anySatisfy((words) -> assertThat(words).contains("may be one amount: that would be 6.67 CNY for 1 USD."));
	}

	private List<Contrast> bytedance() {
		ClaimFilter all = ClaimFilter.at(TODAY);
		return this.contrasts.of(this.ledger.all(all.about(List.of("bytedance"))),
				this.ledger.all(all.about(List.of("doubao", "dola"))), TODAY, Policy.DEFAULT);
	}

	private static List<String> words(List<Contrast> contrasts, Contrast.Reason reason) {
		return contrasts.stream().filter((one) -> one.reason() == reason).map(Contrast::words).toList();
	}

	private Contrast only(Telling... tellings) {
		List<Contrast> found = of(tellings);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<Contrast> of(Telling... tellings) {
		List<Figure> figures = Telling.figures(tellings);
		return this.contrasts.of(figures, List.of(), TODAY, Policy.DEFAULT);
	}

}
