package org.outlay.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.outlay.claim.AsserterKind;
import org.outlay.headline.Policy;
import org.outlay.headline.Relation;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Survey;
import org.outlay.period.AsOf;
import org.outlay.testimony.Difference;
import org.outlay.testimony.Retellings;
import org.outlay.testimony.Retold;
import org.outlay.testimony.Stance;
import org.outlay.testimony.Testimonies;
import org.outlay.testimony.Testimony;
import org.outlay.testimony.Voice;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a source says beside the others. */
@CaseTest
class TestimonyCasesTests {

	private static final AsOf TODAY = AsOf.certain(Desk.TODAY);

	@Autowired
	private Desk desk;

	@Autowired
	private Testimonies testimonies;

	@Autowired
	private Retellings retellings;

	@Test
	void anOriginHasTheHeadlineAndIsRepeated() {
		this.desk.take("a-story-retold");
		Testimony origin = of("example-origin", TODAY);
		assertThat(origin.retold()).isEmpty();
		assertThat(origin.shown()).hasSize(1);
		assertThat(origin.relations()).containsExactly(Map.entry(Relation.REPEAT, 2L));
		Testimony second = of("example-second", TODAY);
		assertThat(second.retold()).extracting(Figure::id).containsExactly("exs-5a");
		assertThat(second.shown()).isEmpty();
	}

	@Test
	void aSourceSpeaksByItsOwnWordsNotByItsHeadline() {
		this.desk.take("said-again-in-other-words");
		assertThat(of("example-loud", TODAY).stances()).extracting((stance) -> stance.figure().id())
			.containsExactly("exl-2a");
	}

	@Test
	void aRetellingOfARetellingGoesBackToBoth() {
		this.desk.take("a-story-retold");
		Retold origin = this.retellings.of("example-origin", TODAY, 10);
		assertThat(origin.uses()).extracting(Survey.Use::source, Survey.Use::claims)
			.containsExactly(tuple("example-second", 1L), tuple("example-third", 1L));
		assertThat(origin.figures()).extracting(Figure::id).containsExactly("exs-5a", "ext-5a");
		assertThat(this.retellings.of("example-second", TODAY, 10).uses()).extracting(Survey.Use::source)
			.containsExactly("example-third");
		assertThat(this.retellings.of("example-third", TODAY, 10).claims()).isZero();
	}

	@Test
	void whoRetellsWhomNamesTheSourceThatWasRetoldNotTheLastOrigin() {
		this.desk.take("a-story-retold");
		assertThat(this.retellings.all(TODAY)).containsExactly(new Survey.Use("example-second", "example-origin", 1),
				new Survey.Use("example-third", "example-second", 1));
		assertThat(this.retellings.all(Desk.on("2026-02-04"))).hasSize(1);
	}

	@Test
	void anOriginNobodyReadIsRetoldByAllThatNameIt() {
		this.desk.take("an-unread-origin");
		Retold wire = this.retellings.of("example-wire", TODAY, 1);
		assertThat(wire.claims()).isEqualTo(2);
		assertThat(wire.figures()).as("no more than asked for").hasSize(1);
		assertThat(this.retellings.all(TODAY)).extracting(Survey.Use::source, Survey.Use::origin)
			.containsExactly(tuple("example-one", "example-wire"), tuple("example-other", "example-wire"));
	}

	@Test
	void aSourceIsAloneUntilAnotherComesOut() {
		this.desk.take("a-point-beside-a-range");
		Testimony alone = of("example-range", Desk.on("2026-02-15"));
		assertThat(alone.alone()).hasSize(1);
		assertThat(alone.shared()).isEmpty();
		Difference difference = only("example-range", TODAY);
		assertThat(difference.relation()).isEqualTo(Relation.AGREES);
		assertThat(difference.sentence()).isEqualTo("CNY 150–160 billion here, CNY 160 billion in [A point]:"
				+ " different voices, and both can be true. The other came out later.");
	}

	@Test
	void aConflictIsToldWithTheGapAndOfOneVoiceOnlyTheLatestCounts() {
		this.desk.take("two-voices");
		List<Difference> against = stance("example-against", TODAY).differences();
		Difference plan = of(against, "example-plan");
		assertThat(plan.relation()).isEqualTo(Relation.CONFLICT);
		assertThat(plan.isConflict()).as("the plan was raised and counts no more").isFalse();
		assertThat(plan.words()).endsWith("Not both still count: one was replaced, set aside or left out by the rule.");
		Difference raised = of(against, "example-raised");
		assertThat(raised.isConflict()).isTrue();
		assertThat(raised.words()).isEqualTo("Different voices, and both cannot be true. Between them: CNY 100 billion."
				+ " The other came out later.");
	}

	@Test
	void aLaterFigureOfTheSameVoiceIsARevisionSeenFromBothSides() {
		this.desk.take("raised-without-words");
		Difference january = only("example-january", TODAY);
		assertThat(january.relation()).isEqualTo(Relation.REVISION);
		assertThat(january.words()).contains("The other came out later.");
		Difference june = only("example-june-article", TODAY);
		assertThat(june.relation()).isEqualTo(Relation.REVISION);
		assertThat(june.words()).contains("The one here came out later.");
	}

	@Test
	void whatTheEditorSetAsideSpeaksForNobody() {
		this.desk.take("a-headline-its-body-contradicts");
		assertThat(of("example-bet", TODAY).stances()).extracting((one) -> one.figure().id())
			.contains("exh-6a")
			.doesNotContain("exh-1a");
	}

	@Test
	void voicesAreCountedFromTheStrongest() {
		this.desk.take("two-voices");
		assertThat(of("example-plan", TODAY).voices())
			.containsExactly(new Voice(AsserterKind.COMPANY, 1, List.of("Example Company")));
	}

	@Test
	void severalSourcesAreReadAsEachAlone() {
		this.desk.take("two-voices");
		List<String> ids = List.of("example-plan", "example-against", "example-raised");
		Map<String, Testimony> together = this.testimonies.of(ids, TODAY, Policy.DEFAULT);
		ids.forEach((id) -> assertThat(together.get(id)).isEqualTo(of(id, TODAY)));
		assertThat(this.testimonies.of(ids, Desk.on("2025-01-01"), Policy.DEFAULT).get("example-plan").claims())
			.isEmpty();
	}

	private Testimony of(String source, AsOf asOf) {
		return this.testimonies.of(source, asOf, Policy.DEFAULT);
	}

	private Stance stance(String source, AsOf asOf) {
		List<Stance> stances = of(source, asOf).stances();
		assertThat(stances).hasSize(1);
		return stances.get(0);
	}

	private Difference only(String source, AsOf asOf) {
		List<Difference> differences = stance(source, asOf).differences();
		assertThat(differences).hasSize(1);
		return differences.get(0);
	}

	private static Difference of(List<Difference> differences, String there) {
		return differences.stream().filter((one) -> one.there().source().id().equals(there)).findFirst().orElseThrow();
	}

}
