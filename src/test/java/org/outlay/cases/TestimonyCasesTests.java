package org.outlay.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.sourceview.SourcePosition;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A source compared with the others. */
@CaseTest
class TestimonyCasesTests {

	private static final AsOf TODAY = AsOf.certain(Desk.TODAY);

	@Autowired
	private Desk desk;

	@Autowired
	private SourceAssessments assessments;

	@Autowired
	private Retellings retellings;

	@Test
	void anOriginHasTheHeadlineAndIsRepeated() {
		this.desk.take("a-story-retold");
		SourceAssessment origin = of("example-origin", TODAY);
		assertThat(origin.retold()).isEmpty();
		assertThat(origin.shown()).hasSize(1);
		assertThat(origin.relations()).containsOnly(Map.entry(Relation.REPEAT, 1L), Map.entry(Relation.MISREPORT, 1L));
		SourceAssessment second = of("example-second", TODAY);
		assertThat(second.retold()).extracting(Figure::id).containsExactly("exs-5a");
		assertThat(second.shown()).isEmpty();
	}

	@Test
	void aSourceSpeaksByItsOwnWordsNotByItsHeadline() {
		this.desk.take("said-again-in-other-words");
		assertThat(of("example-loud", TODAY).positions()).extracting((position) -> position.figure().id())
			.containsExactly("exl-2a");
	}

	@Test
	void aRetellingOfARetellingGoesBackToBoth() {
		this.desk.take("a-story-retold");
		Retellings.RetoldClaims origin = this.retellings.of("example-origin", TODAY, 10);
		assertThat(origin.uses()).extracting(SubjectSummary.Use::source, SubjectSummary.Use::claims)
			.containsExactly(tuple("example-second", 1L), tuple("example-third", 1L));
		assertThat(origin.figures()).extracting(Figure::id).containsExactly("exs-5a", "ext-5a");
		assertThat(this.retellings.of("example-second", TODAY, 10).uses()).extracting(SubjectSummary.Use::source)
			.containsExactly("example-third");
		assertThat(this.retellings.of("example-third", TODAY, 10).claims()).isZero();
	}

	@Test
	void whoRetellsWhomNamesTheSourceThatWasRetoldNotTheLastOrigin() {
		this.desk.take("a-story-retold");
		assertThat(this.retellings.all(TODAY)).containsExactly(
				new SubjectSummary.Use("example-second", "example-origin", 1),
				new SubjectSummary.Use("example-third", "example-second", 1));
		assertThat(this.retellings.all(Desk.on("2026-02-04"))).hasSize(1);
	}

	@Test
	void anOriginNobodyReadIsRetoldByAllThatNameIt() {
		this.desk.take("an-unread-origin");
		Retellings.RetoldClaims wire = this.retellings.of("example-wire", TODAY, 1);
		assertThat(wire.claims()).isEqualTo(2);
		assertThat(wire.figures()).as("at most as many as requested").hasSize(1);
		assertThat(this.retellings.all(TODAY)).extracting(SubjectSummary.Use::source, SubjectSummary.Use::origin)
			.containsExactly(tuple("example-one", "example-wire"), tuple("example-other", "example-wire"));
	}

	@Test
	void aSourceIsAloneUntilAnotherComesOut() {
		this.desk.take("a-point-beside-a-range");
		SourceAssessment alone = of("example-range", Desk.on("2026-02-15"));
		assertThat(alone.alone()).hasSize(1);
		assertThat(alone.shared()).isEmpty();
		SourcePosition.Difference positionDifference = only("example-range", TODAY);
		assertThat(positionDifference.relation()).isEqualTo(Relation.AGREES);
		assertThat(positionDifference.sentence()).isEqualTo("CNY 150–160 billion here, CNY 160 billion in [A point]:"
				+ " different sources, and they can both be right. The other was published later.");
	}

	@Test
	void aConflictIsToldWithTheGapAndOfOneVoiceOnlyTheLatestCounts() {
		this.desk.take("two-voices");
		List<SourcePosition.Difference> against = position("example-against", TODAY).differences();
		SourcePosition.Difference plan = of(against, "example-plan");
		assertThat(plan.relation()).isEqualTo(Relation.CONFLICT);
		assertThat(plan.isConflict()).as("the plan was raised and counts no more").isFalse();
		assertThat(plan.words())
			.endsWith("They do not both still count: one was replaced, deprecated or excluded by the rule.");
		SourcePosition.Difference raised = of(against, "example-raised");
		assertThat(raised.isConflict()).isTrue();
		assertThat(raised.words())
			.isEqualTo("Different sources, and they cannot both be right. Between them: CNY 100 billion."
					+ " The other was published later.");
	}

	@Test
	void aLaterFigureOfTheSameVoiceIsARevisionSeenFromBothSides() {
		this.desk.take("raised-without-words");
		SourcePosition.Difference january = only("example-january", TODAY);
		assertThat(january.relation()).isEqualTo(Relation.REVISION);
		assertThat(january.words()).contains("The other was published later.");
		SourcePosition.Difference june = only("example-june-article", TODAY);
		assertThat(june.relation()).isEqualTo(Relation.REVISION);
		assertThat(june.words()).contains("The one here was published later.");
	}

	@Test
	void whatTheEditorSetAsideSpeaksForNobody() {
		this.desk.take("a-headline-its-body-contradicts");
		assertThat(of("example-bet", TODAY).positions()).extracting((one) -> one.figure().id())
			.contains("exh-6a")
			.doesNotContain("exh-1a");
	}

	@Test
	void voicesAreCountedFromTheStrongest() {
		this.desk.take("two-voices");
		assertThat(of("example-plan", TODAY).voices())
			.containsExactly(new SourceAssessment.SpeakerCount(AsserterKind.COMPANY, 1, List.of("Example Company")));
	}

	@Test
	void severalSourcesAreReadAsEachAlone() {
		this.desk.take("two-voices");
		List<String> ids = List.of("example-plan", "example-against", "example-raised");
		Map<String, SourceAssessment> together = this.assessments.of(ids, HeadlineRule.of(TODAY));
		ids.forEach((id) -> assertThat(together.get(id)).isEqualTo(of(id, TODAY)));
		assertThat(this.assessments.of(ids, HeadlineRule.of(Desk.on("2025-01-01"))).get("example-plan").claims())
			.isEmpty();
	}

	private SourceAssessment of(String source, AsOf asOf) {
		return this.assessments.of(source, HeadlineRule.of(asOf));
	}

	private SourcePosition position(String source, AsOf asOf) {
		List<SourcePosition> positions = of(source, asOf).positions();
		assertThat(positions).hasSize(1);
		return positions.get(0);
	}

	private SourcePosition.Difference only(String source, AsOf asOf) {
		List<SourcePosition.Difference> differences = position(source, asOf).differences();
		assertThat(differences).hasSize(1);
		return differences.get(0);
	}

	private static SourcePosition.Difference of(List<SourcePosition.Difference> differences, String there) {
		return differences.stream().filter((one) -> one.there().source().id().equals(there)).findFirst().orElseThrow();
	}

}
