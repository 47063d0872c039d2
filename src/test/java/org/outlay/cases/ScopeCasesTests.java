package org.outlay.cases;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.facts.company.Companies;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.Envelope;
import org.outlay.readings.breakdown.GroupTotals.GroupTotal;
import org.outlay.readings.breakdown.GroupTotals;
import org.outlay.readings.breakdown.Sum;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.FigureYear;
import org.outlay.values.period.Period;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that look alike but are about different things or times. */
@CaseTest
class ScopeCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private GroupTotals groups;

	@Autowired
	private Compositions compositions;

	@Autowired
	private Companies companies;

	@Test
	void aProductsFigureIsNotItsCompanys() {
		this.desk.take("a-product-beside-its-company");
		assertThat(this.desk.between("exn-2a", "exn-3a").relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(this.desk.between("exn-2a", "exn-3a").reason()).isEqualTo("They differ in subject.");
		assertThat(this.desk.headline("example-company:tokens-per-day:-:@2026-01").figure().id()).isEqualTo("exn-2a");
		assertThat(this.desk.headline("example-assistant:tokens-per-day:-:@2026-01").figure().id()).isEqualTo("exn-3a");
	}

	@Test
	void aRunRateIsNotRevenue() {
		this.desk.take("run-rate-beside-revenue");
		assertThat(this.desk.between("exv-2a", "exv-3a").relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(this.desk.between("exv-2a", "exv-3a").reason()).isEqualTo("They differ in measure.");
		assertThat(this.desk.figure("exv-2a").content().period().instant()).isTrue();
		assertThat(this.desk.figure("exv-3a").content().period().instant()).isFalse();
	}

	@Test
	void fiscalYearsHaveTheirRealDaysWhateverTheyAreCalled() {
		this.desk.take("fiscal-years");
		assertThat(List.of("exm-1a", "exj-1a", "exs-1a")).allSatisfy((id) -> {
			Period period = this.desk.figure(id).content().period();
			assertThat(period.words()).isEqualTo("FY2026");
			assertThat(period.year()).as("no calendar year covers " + period.span())
				.contains(new FigureYear(2026, true));
		});
		assertThat(this.desk.figure("exm-1a").content().period().end()).isEqualTo("2026-03-31");
		assertThat(this.desk.figure("exj-1a").content().period().end()).isEqualTo("2026-06-30");
		assertThat(this.desk.figure("exs-1a").content().period().end()).isEqualTo("2026-09-30");
	}

	@Test
	void aFiscalYearIsNotTheCalendarYearOfItsNumber() {
		this.desk.take("fiscal-years");
		assertThat(this.desk.between("exj-1a", "exj-3a").relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(this.desk.between("exj-1a", "exj-3a").reason()).isEqualTo("They differ in period.");
		assertThat(this.desk.headline("example-june:capex:company-capex:2026").figure().id()).isEqualTo("exj-3a");
		assertThat(this.desk.headline("example-june:capex:company-capex:2025-07--2026-06").figure().id())
			.isEqualTo("exj-1a");
	}

	@Test
	void aHalfOfAFiscalYearIsNotTheCalendarYearItLiesIn() {
		this.desk.take("fiscal-years");
		Figure half = this.desk.figure("exj-2a");
		assertThat(half.content().period().words()).isEqualTo("H1 FY2026");
		assertThat(this.desk.headline("example-june:capex:company-capex:2025-H2").figure().id()).isEqualTo("exj-2a");
		assertThat(this.desk.resolved("example-june:capex:company-capex:2025", Desk.on("2026-11-21")).figures())
			.isEmpty();
	}

	@Test
	void aFiscalYearTakesTheMonthlyRatesOfItsOwnMonths() {
		this.desk.take("fiscal-years");
		Converted.Value dollars = (Converted.Value) this.desk.convert("exm-1a", "USD");
		assertThat(dollars.quote().method()).isEqualTo("mean of 12 monthly averages");
		assertThat(dollars.quote().firstDay()).isEqualTo("2025-04-01");
		assertThat(dollars.quote().lastDay()).isEqualTo("2026-03-31");
	}

	@Test
	void anEnvelopeWithoutAStartYearIsNoYearsFigure() {
		this.desk.take("an-envelope-without-a-start");
		Figure envelope = this.desk.figure("exe-2a");
		assertThat(envelope.content().period().words()).isEqualTo("three years");
		assertThat(envelope.content().period().start()).isNull();
		assertThat(envelope.content().period().year()).isEmpty();
		assertThat(this.desk.between("exe-2a", "exe-3a").reason()).isEqualTo("They differ in period.");
		assertThat(this.desk.headline("example-company:capex:multi-year-plans:..--2027").figure().wording())
			.isEqualTo("over CNY 380 billion");
		assertThat(this.desk.headline("example-company:capex:multi-year-plans:2026").alternatives()).isEmpty();
	}

	@Test
	void aGroupsTotalIsNobodysFigureButTheGroups() {
		this.desk.take("a-group-beside-its-members");
		assertThat(this.desk.between("exg-2a", "exg-3a").reason()).isEqualTo("They differ in subject.");
		assertThat(this.desk.headline("example-group:capex:company-capex:2026").alternatives()).isEmpty();
		assertThat(this.desk.headline("example-cloud:capex:company-capex:2026").figure().id()).isEqualTo("exg-3a");
		assertThat(this.desk.resolved("example-chips:capex:company-capex:2026", Desk.on("2026-11-21")).figures())
			.isEmpty();
	}

	@Test
	void aGroupsTotalStandsBesideItsMembersAndIsNotAddedToThem() {
		this.desk.take("a-group-beside-its-members");
		GroupTotal total = total();
		assertThat(total.total().wording()).isEqualTo("CNY 450 billion");
		assertThat(total.coverage()).isEqualTo("1 of 2 members");
		assertThat(total.sum().words()).isEqualTo("CNY 120 billion");
	}

	@Test
	void anOpenGroupMayHaveMoreMembersThanAreNamed() {
		this.desk.take("an-open-group");
		GroupTotal total = total();
		assertThat(total.coverage()).isEqualTo("1 of 2 named members");
		assertThat(total.isExceeded()).isFalse();
		assertThat(total.words()).endsWith("the group's total is never added to them."
				+ " The group has these members and perhaps others, so its total may be larger than theirs.");
	}

	@Test
	void membersThatExceedTheTotalOfTheirGroupContradictItEvenIfItIsOpen() {
		this.desk.take("a-group-its-members-exceed");
		assertThat(total().isExceeded()).isTrue();
		assertThat(total().words()).endsWith("Together they exceed the group's total: both cannot be right.");
	}

	@Test
	void aMemberThatWithdrewItsPlanAddsNothing() {
		this.desk.take("a-group-beside-its-members");
		this.desk.take("a-group-whose-member-withdraws");
		assertThat(total().coverage()).isEqualTo("0 of 2 members");
		assertThat(total().sum()).isNull();
	}

	@Test
	void partsThatExceedTheirWholeAreFlagged() {
		this.desk.take("parts-that-exceed-their-whole");
		Composition whole = composition();
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.EXCEEDING);
		assertThat(whole.words())
			.isEqualTo("The parts come to over CNY 110 billion: they exceed their whole by over CNY 10 billion.");
	}

	@Test
	void theSameDigitsTwiceCountTwice() {
		this.desk.take("the-same-digits-twice");
		Composition whole = composition();
		assertThat(whole.sum().coverage()).isEqualTo(Sum.PartCoverage.COMPLETE);
		assertThat(whole.across()).extracting(Composition.CrossTotal::words)
			.containsExactly("about CNY 50 billion, about 31.3% of the whole, stated for 1 of 2 parts",
					"about CNY 50 billion, about 31.3% of the whole, stated for 1 of 2 parts");
	}

	@Test
	void anEnvelopeIsToldAsOneSum() {
		this.desk.take("an-envelope-without-a-start");
		assertThat(Envelope.of(this.desk.figures(Desk.on("2026-11-21")))).singleElement()
			.satisfies((envelope) -> assertThat(envelope.words())
				.isEqualTo("One sum, three years; not spread over its years."));
	}

	private GroupTotal total() {
		return this.groups
			.of(this.companies.findById("example-group").orElseThrow(), HeadlineRule.of(Desk.on("2026-11-21")))
			.get(0);
	}

	private Composition composition() {
		AsOf today = Desk.on("2026-11-21");
		return this.compositions.of(this.desk.figures(today), HeadlineRule.of(today)).get(0);
	}

}
