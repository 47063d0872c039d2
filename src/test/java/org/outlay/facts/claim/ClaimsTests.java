package org.outlay.facts.claim;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.RepositoryTest;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.values.amount.Kind;
import org.outlay.values.period.Period;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class ClaimsTests {

	@Autowired
	private Claims claims;

	@Test
	void aFloorComesBackWithItsHedgeAndWithoutATop() {
		Claim claim = this.claims.findByIdAndRecordedToIsNull("tbw-2d").orElseThrow();
		assertThat(claim).isInstanceOf(Capex.class);
		ClaimContent content = claim.content();
		assertThat(content.amount().kind()).isEqualTo(Kind.MORE_THAN);
		assertThat(content.amount().high()).isNull();
		assertThat(content.amount().wording()).isEqualTo("over CNY 200 billion");
		assertThat(content.links().revises()).isEqualTo("tbw-2c");
	}

	@Test
	void aVagueBudgetKeepsItsPhraseAndTheIntervalOfTheLexicon() {
		Claim claim = this.claims.findByIdAndRecordedToIsNull("39l-32b").orElseThrow();
		assertThat(claim).isInstanceOf(DataBudget.class);
		assertThat(claim.content().amount().interval()).hasToString("[10000000, 100000000)");
		assertThat(claim.content().amount().wording()).isEqualTo("tens of millions of CNY");
	}

	@Test
	void aHeadlineItsBodyContradictsIsKeptAndMarked() {
		ClaimContent headline = this.claims.findByIdAndRecordedToIsNull("tmw-1a").orElseThrow().content();
		assertThat(headline.rank()).isEqualTo(Rank.DEPRECATED);
		assertThat(headline.rankReason()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024", "2025", "2025-12", "2026-02-15", "../2024", "2027/..", "2025-H2", "unknown" })
	void theFilterByPeriodFindsExactlyWhatOverlaps(String notation) {
		Period period = Period.parse(notation);
		List<String> expected = this.claims.findAll(ClaimFilter.ALL.specification())
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
			assertThat(this.claims.findAll(ClaimFilter.ALL.ofType(type).specification())).isNotEmpty()
				.allSatisfy((claim) -> assertThat(claim.type()).isEqualTo(type));
		}
		assertThat(this.claims.findAll(ClaimFilter.ALL.ofType(ClaimType.CAPEX).specification()))
			.hasOnlyElementsOfType(Capex.class);
	}

	@Test
	void linkedClaimsAreFoundFromTheOtherEnd() {
		assertThat(ClaimFilter.ALL.linked("leigu-87b").stream().flatMap((filter) -> found(filter).stream()))
			.containsExactly("leigu-87c", "leigu-87d");
	}

	private List<String> found(ClaimFilter filter) {
		return this.claims.findAll(filter.specification()).stream().map(Claim::id).sorted().toList();
	}

}
