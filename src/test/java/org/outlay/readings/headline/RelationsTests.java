package org.outlay.readings.headline;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;

import static org.assertj.core.api.Assertions.assertThat;

class RelationsTests {

	@Test
	void aPointInsideARangeOfAnotherVoiceAgrees() {
		Telling range = Telling.between("a", "150", "160");
		Telling point = Telling.exactly("b", "160").in("other").by(AsserterKind.NAMED_ORGANISATION, "Other");
		assertThat(between(range, point)).isEqualTo(Relation.AGREES);
	}

	@Test
	void disjointFiguresOfTwoVoicesConflict() {
		Telling one = Telling.exactly("a", "160");
		Telling other = Telling.over("b", "200").in("other").by(AsserterKind.NAMED_ORGANISATION, "Other");
		assertThat(between(one, other)).isEqualTo(Relation.CONFLICT);
	}

	@Test
	void raisedFromIsARevisionEvenInOneArticle() {
		assertThat(between(Telling.exactly("a", "160"), Telling.over("b", "200").revising("a")))
			.isEqualTo(Relation.REVISION);
	}

	@Test
	void theSameVoiceSayingMoreLaterRevisesWithoutTheWords() {
		Telling january = Telling.exactly("a", "160").in("january").on("2026-01-10");
		Telling june = Telling.over("b", "200").in("june").on("2026-06-10");
		assertThat(between(january, june)).isEqualTo(Relation.REVISION);
		assertThat(between(june, january)).isEqualTo(Relation.REVISION);
	}

	@Test
	void theSameVoiceNarrowingItsRangeRefinesAndRepeatingItReaffirms() {
		Telling range = Telling.between("a", "150", "160").in("january").on("2026-01-10");
		assertThat(between(range, Telling.exactly("b", "155").in("june").on("2026-06-10"))).isEqualTo(Relation.REFINES);
		assertThat(between(range, Telling.between("c", "150", "160").in("june").on("2026-06-10")))
			.isEqualTo(Relation.REAFFIRMS);
	}

	@Test
	void twoUndatedFiguresOfOneVoiceHaveNoOrder() {
		Telling one = Telling.exactly("a", "160").in("one").undated("2026-01-01", "2026-11-21");
		Telling other = Telling.over("b", "200").in("other").undated("2026-03-01", "2026-11-21");
		assertThat(between(one, other)).isEqualTo(Relation.UNDETERMINED);
	}

	@Test
	void aPointInsideARangeOfTheSameArticleAgrees() {
		Telling range = Telling.between("a", "150", "160");
		assertThat(between(range, Telling.exactly("b", "160").retoldFrom("other"))).isEqualTo(Relation.AGREES);
	}

	@Test
	void unnamedPeopleOfTwoArticlesAreNotOneVoice() {
		Telling one = Telling.exactly("a", "160").by(AsserterKind.UNNAMED_PEOPLE, "people").in("one").on("2026-01-10");
		Telling other = Telling.over("b", "200").by(AsserterKind.UNNAMED_PEOPLE, "people").in("other").on("2026-06-10");
		assertThat(between(one, other)).isEqualTo(Relation.CONFLICT);
	}

	@Test
	void aRetellingIsOneVoiceWithItsOrigin() {
		Telling origin = Telling.exactly("a", "160").in("origin");
		Telling retold = Telling.exactly("b", "160").in("second").retoldFrom("origin");
		assertThat(between(origin, retold)).isEqualTo(Relation.REPEAT);
	}

	@Test
	void anActualAgainstAPlanIsAnOutcomeAndNeverAConflict() {
		Telling plan = Telling.exactly("a", "160");
		Telling actual = Telling.exactly("b", "90").as(Nature.ACTUAL).in("other").by(AsserterKind.FILING, "Report");
		assertThat(between(plan, actual)).isEqualTo(Relation.OUTCOME);
	}

	@Test
	void differentBasesAreNotComparable() {
		Relations.RelatedFigure related = Telling.between(Telling.exactly("a", "160").figure(),
				Telling.exactly("b", "160").in("other").onBasis("capital-expenditure").figure());
		assertThat(related.relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(related.reason()).isEqualTo("They differ in family of bases.");
	}

	@Test
	void ourOwnCorrectionIsNoHistoryOfTheCompany() {
		assertThat(between(Telling.exactly("a", "160"), Telling.exactly("b", "16").correcting("a")))
			.isEqualTo(Relation.CORRECTION);
	}

	private static Relation between(Telling one, Telling other) {
		return Telling.between(one.figure(), other.figure()).relation();
	}

}
