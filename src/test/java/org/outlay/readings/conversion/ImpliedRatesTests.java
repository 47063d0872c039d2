package org.outlay.readings.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.Trials;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ImpliedRatesTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	@Autowired
	private ImpliedRates rates;

	@Autowired
	private Ledger ledger;

	private static Quote noRate(Figure figure, Figure in) {
		return null;
	}

	private Figure figure(String id) {
		return this.ledger.find(id).orElseThrow();
	}

	/** A copy of a figure with another amount. */
	private static Figure of(Figure figure, Kind kind, String low, String high, String unit, String printed) {
		Interval interval = new Interval((low != null) ? new BigDecimal(low) : null,
				low != null && kind != Kind.MORE_THAN, (high != null) ? new BigDecimal(high) : null, high != null);
		return with(figure, new Amount(kind, interval, new Unit(unit), null, printed, null));
	}

	private static Figure with(Figure figure, Amount amount) {
		ClaimContent content = figure.content();
		return new Figure(
				new ClaimContent(content.id(), content.subject(), content.measure(), content.basis(),
						content.breakdown(), content.period(), amount, content.nature(), content.status(),
						content.assertedBy(), content.source(), content.locator(), content.basedOn(), content.links(),
						content.rank(), content.rankReason(), content.note()),
				figure.type(), figure.version(), figure.recordedFrom(), null, figure.subject(), figure.measure(),
				figure.noun(), figure.basis(), figure.family(), figure.parts(), figure.source(), figure.origin(),
				figure.asserter());
	}

	private Figure dollars(Kind kind, String low, String high, String printed) {
		return of(figure("leigu-19b"), kind, low, high, "USD", printed);
	}

	private Figure yuan(Kind kind, String low, String high, String printed) {
		return of(figure("leigu-19b"), kind, low, high, "CNY", printed);
	}

	@Test
	void oneAmountInTwoCurrenciesImpliesARateAsWideAsItsDigits() {
		ImpliedRate implied = this.rates.in(List.of(figure("leigu-19c"), figure("leigu-19b")), TODAY).get(0);
		assertThat(implied.strong().id()).isEqualTo("leigu-19b");
		assertThat(implied.printed()).isEqualByComparingTo("7.083333333333333333333333333333333");
		assertThat(implied.words(4)).isEqualTo("6.971–7.195");
		assertThat(implied.approximate()).isTrue();
		assertThat(implied.isOneAmount()).isTrue();
		assertThat(implied.ours()).extracting(Quote::firstDay).isEqualTo(LocalDate.of(2025, 11, 1));
		assertThat(implied.holdsOurs()).isTrue();
	}

	@Test
	void aRateOutsideTheDigitsDiffersFromOurs() {
		Figure one = dollars(Kind.EXACT, "100", "100", "$100");
		Figure other = yuan(Kind.EXACT, "900", "900", "900 yuan");
		assertThat(this.rates.in(List.of(one, other), TODAY).get(0).holdsOurs()).isFalse();
	}

	@Test
	void twoFloorsImplyNoRate() {
		assertThat(ImpliedRate.isImplied(dollars(Kind.MORE_THAN, "30", null, "more than 30"),
				yuan(Kind.MORE_THAN, "200", null, "over 200")))
			.isFalse();
	}

	@Test
	void twoCeilingsImplyNoRate() {
		assertThat(ImpliedRate.isImplied(dollars(Kind.AT_MOST, null, "30", "up to 30"),
				yuan(Kind.AT_MOST, null, "200", "up to 200")))
			.isFalse();
	}

	@Test
	void twoRangesImplyNoRate() {
		assertThat(ImpliedRate.isImplied(dollars(Kind.RANGE, "20", "25", "$20-25"),
				yuan(Kind.RANGE, "140", "175", "140-175 yuan")))
			.isFalse();
	}

	@Test
	void aPointAndAFloorAreNotOneAmount() {
		assertThat(ImpliedRate.isImplied(dollars(Kind.EXACT, "30", "30", "$30"),
				yuan(Kind.MORE_THAN, "200", null, "over 200")))
			.isFalse();
	}

	@Test
	void vagueAndUndisclosedAmountsImplyNothing() {
		assertThat(ImpliedRate.isImplied(dollars(Kind.UNDISCLOSED, null, null, "undisclosed"),
				yuan(Kind.UNDISCLOSED, null, null, "undisclosed")))
			.isFalse();
	}

	@Test
	void oneCurrencyImpliesNothing() {
		assertThat(ImpliedRate.isImplied(figure("leigu-19b"), figure("leigu-19b"))).isFalse();
	}

	@Test
	void ofTwoFloorsInOnePassageNothingIsListed() {
		assertThat(this.rates.all(TODAY)).extracting((implied) -> implied.strong().id())
			.contains("leigu-19b")
			.doesNotContain("tbw-2a");
	}

	@Test
	void whatWasNotPublicImpliesNothing() {
		assertThat(this.rates.all(AsOf.certain(LocalDate.of(2026, 2, 14)))).isEmpty();
		assertThat(this.rates.all(new AsOf(LocalDate.of(2026, 2, 15), Match.POSSIBLE, null))).hasSize(1);
	}

	@Test
	void thePrintedRateIsAlwaysAmongThoseImplied() {
		Figure base = figure("leigu-19b");
		Trials.of((random) -> {
			String one = Integer.toString(random.nextInt(1, 10_000));
			String other = Integer.toString(random.nextInt(1, 10_000));
			ImpliedRate implied = ImpliedRate.of(of(base, Kind.EXACT, one, one, "USD", "$" + one),
					of(base, Kind.EXACT, other, other, "CNY", other + " yuan"), ImpliedRatesTests::noRate);
			BigDecimal printed = implied.printed();
			assertThat(printed).isNotNull().isGreaterThanOrEqualTo(BigDecimal.ONE);
			assertThat(implied.rates().contains(Interval.point(printed))).isTrue();
		});
	}

}
