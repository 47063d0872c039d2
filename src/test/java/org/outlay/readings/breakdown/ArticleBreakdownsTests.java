package org.outlay.readings.breakdown;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.OutlayTest;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.company.Companies;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums of parts in the articles of the fixture. */
@OutlayTest
class ArticleBreakdownsTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	private final Ledger ledger;

	private final GroupTotals groups;

	private final Companies companies;

	private final Compositions compositions;

	ArticleBreakdownsTests(@Autowired Ledger ledger, @Autowired GroupTotals groups, @Autowired Companies companies,
			@Autowired Compositions compositions) {
		this.compositions = compositions;
		this.ledger = ledger;
		this.groups = groups;
		this.companies = companies;
	}

	@Test
	void the160BillionOf2025AreNinetyAndSeventyAndTheirRegions() {
		Composition whole = composition("leigu-87a");
		assertThat(whole.words()).isEqualTo("The parts add up to the whole, about CNY 160 billion.");
		assertThat(whole.parts()).extracting((part) -> part.sum().coverage())
			.containsExactly(Sum.PartCoverage.COMPLETE, Sum.PartCoverage.COMPLETE);
		assertThat(whole.across()).extracting((crossTotal) -> crossTotal.part().label() + ": " + crossTotal.words())
			.containsExactly("Domestic: CNY 90 billion, 56.3% of the whole",
					"Overseas: CNY 70 billion, 43.8% of the whole");
	}

	@Test
	void the160BillionOf2026AreUpTo85ForProcessorsAndAtLeast75ForTheRest() {
		assertThat(composition("leigu-91a").sum().rest().words())
			.isEqualTo("at least CNY 75 billion and under CNY 160 billion");
	}

	@Test
	void aGroupsTotalStandsBesideItsMembersWhoHaveNoneOnItsBasis() {
		GroupTotals.GroupTotal bat = total("bat");
		assertThat(bat.coverage()).isEqualTo("0 of 3 members");
		assertThat(bat.words()).isEqualTo(
				"None of the 3 members has a figure of the same family; the group's total is never added to them.");
		GroupTotals.GroupTotal giants = total("us-tech-majors");
		assertThat(giants.others()).extracting(Figure::wording).containsExactly("USD 175–185 billion");
	}

	private GroupTotals.GroupTotal total(String group) {
		return this.groups.of(this.companies.findById(group).orElseThrow(), HeadlineRule.of(TODAY)).get(0);
	}

	private Composition composition(String whole) {
		List<Figure> figures = this.ledger.all(ClaimFilter.ALL.about(List.of("brightdune")).ofMeasure("capex"));
		return this.compositions.of(figures, HeadlineRule.of(TODAY))
			.stream()
			.filter((composition) -> composition.whole().id().equals(whole))
			.findFirst()
			.orElseThrow();
	}

}
