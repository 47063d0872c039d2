package org.outlay.facts.claim;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.RepositoryTest;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.UnitKind;
import org.outlay.values.period.Period;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RepositoryTest
class ClaimsTests {

	@Autowired
	private Claims claims;

	@Autowired
	private CapexClaims capex;

	@Autowired
	private DataBudgets dataBudgets;

	@Test
	void aFloorComesBackWithItsHedgeAndWithoutATop() {
		Claim claim = this.claims.findCurrent("tbw-2d").orElseThrow();
		assertThat(claim).isInstanceOf(Capex.class);
		ClaimContent content = claim.content();
		assertThat(content.amount().kind()).isEqualTo(Kind.MORE_THAN);
		assertThat(content.amount().high()).isNull();
		assertThat(content.amount().wording()).isEqualTo("over CNY 200 billion");
		assertThat(content.links().revises()).isEqualTo("tbw-2c");
	}

	@Test
	void aVagueBudgetKeepsItsPhraseAndTheIntervalOfTheLexicon() {
		Claim claim = this.claims.findCurrent("39l-32b").orElseThrow();
		assertThat(claim).isInstanceOf(DataBudget.class);
		assertThat(claim.content().amount().interval()).hasToString("[10000000, 100000000)");
		assertThat(claim.content().amount().wording()).isEqualTo("tens of millions of CNY");
	}

	@Test
	void aHeadlineItsBodyContradictsIsKeptAndMarked() {
		ClaimContent headline = this.claims.findCurrent("tmw-1a").orElseThrow().content();
		assertThat(headline.rank()).isEqualTo(Rank.DEPRECATED);
		assertThat(headline.rankReason()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024", "2025", "2025-12", "2026-02-15", "../2024", "2027/..", "2025-H2", "unknown" })
	void theFilterByPeriodFindsExactlyWhatOverlaps(String notation) {
		Period period = Period.parse(notation);
		List<String> expected = this.claims.findAll(ClaimFilter.ALL.<Claim>specification())
			.stream()
			.map(Claim::content)
			.filter((content) -> content.period().overlaps(period))
			.map(ClaimContent::id)
			.sorted()
			.toList();
		assertThat(found(ClaimFilter.ALL.within(period))).isEqualTo(expected);
	}

	@Test
	void filtersNarrowTogether() {
		assertThat(found(ClaimFilter.ALL.about(List.of("gullwing")).ofMeasure("capex"))).containsExactly("leigu-123a");
		assertThat(found(ClaimFilter.ALL.about(List.of()))).isEmpty();
	}

	@Test
	void theFilterByTypeFindsTheEntitiesOfThatType() {
		for (ClaimType type : ClaimType.values()) {
			assertThat(this.claims.findAll(ClaimFilter.ALL.only(type.entity()).<Claim>specification())).isNotEmpty()
				.allSatisfy((claim) -> assertThat(claim.type()).isEqualTo(type));
		}
		assertThat(this.claims.findAll(ClaimFilter.ALL.only(Capex.class).<Claim>specification()))
			.hasOnlyElementsOfType(Capex.class);
	}

	@Test
	void capexAndDataBudgetsHaveFieldsOfTheirOwn() {
		assertThat(this.capex.findOne(ClaimFilter.ALL.withIds(List.of("leigu-87c")).specification())).get()
			.satisfies((capex) -> {
				assertThat(capex.basis()).isEqualTo("capital-expenditure");
				assertThat(capex.use()).isEqualTo("compute-procurement");
				assertThat(capex.region()).isEqualTo("domestic");
			});
		assertThat(this.dataBudgets.findAll(ClaimFilter.ALL.<DataBudget>specification())).isNotEmpty()
			.anySatisfy((budget) -> assertThat(budget.item()).isEqualTo("world-models"));
	}

	@Test
	void aTypeRefusesWhatItDoesNotTake() {
		ClaimContent capex = this.claims.findCurrent("tbw-2d").orElseThrow().content();
		ClaimContent budget = this.claims.findCurrent("39l-32b").orElseThrow().content();
		assertThatIllegalArgumentException().isThrownBy(() -> new Capex(budget, UnitKind.MONEY, null))
			.withMessage("capex claims need a basis");
		assertThatIllegalArgumentException().isThrownBy(() -> new Capex(capex, UnitKind.COUNT, "ai-spending"))
			.withMessage("capex is money, not a count");
		assertThatIllegalArgumentException().isThrownBy(() -> new DataBudget(capex, UnitKind.MONEY))
			.withMessage("only claims of capex have a basis");
		assertThatIllegalArgumentException().isThrownBy(() -> new DataBudget(budget, UnitKind.TIME))
			.withMessage("a data budget is money, a ratio or a rank, not a time");
	}

	@Test
	void linkedClaimsAreFoundFromTheOtherEnd() {
		assertThat(ClaimFilter.ALL.linked("leigu-87b").stream().flatMap((filter) -> found(filter).stream()))
			.containsExactly("leigu-87c", "leigu-87d");
	}

	private List<String> found(ClaimFilter filter) {
		return this.claims.findAll(filter.<Claim>specification()).stream().map(Claim::id).sorted().toList();
	}

}
