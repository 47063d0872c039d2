package org.outlay.cases;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories that retell each other. */
@CaseTest
class VoiceCasesTests {

	private static final String PLAN = "example-company:capex:company-capex:2026";

	@Autowired
	private Desk desk;

	@Test
	void aStoryRetoldByASecondOutletIsOneVoice() {
		this.desk.take("a-story-retold");
		assertThat(this.desk.between("exo-2a", "exs-5a").relation()).isEqualTo(Relation.REPEAT);
		Headline headline = this.desk.headline(PLAN);
		assertThat(headline.figure().id()).as("a retelling ranks below its origin").isEqualTo("exo-2a");
		assertThat(headline.agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void aRetellingOfARetellingGoesBackToTheSameOriginEvenIfItTellsItWrongly() {
		this.desk.take("a-story-retold");
		assertThat(this.desk.between("exs-5a", "ext-5a").relation()).isEqualTo(Relation.MISREPORT);
		assertThat(this.desk.between("exo-2a", "ext-5a").relation()).isEqualTo(Relation.MISREPORT);
		assertThat(this.desk.headline(PLAN).agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void aRetellingOfWhatIsItselfOnlyPartlyRetoldIsNoVoiceOfItsOwn() {
		this.desk.take("a-story-retold-in-part");
		assertThat(this.desk.between("exo-2a", "exs-5a").relation()).isEqualTo(Relation.REPEAT);
		assertThat(this.desk.between("exs-5a", "ext-5a").relation()).isEqualTo(Relation.MISREPORT);
		assertThat(this.desk.headline(PLAN).figure().id()).isEqualTo("exo-2a");
		assertThat(this.desk.headline(PLAN).agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void aRetellingStandsAloneUntilItsOriginIsPublic() {
		this.desk.take("a-story-retold");
		assertThat(this.desk.headline(PLAN, Desk.on("2026-02-04")).alternatives()).extracting(Figure::id)
			.containsExactly("exs-5a");
		assertThat(this.desk.headline(PLAN, Desk.on("2026-02-02")).alternatives()).isEmpty();
	}

	@Test
	void twoOutletsWithOneOriginThatNobodyReadAreOneVoice() {
		this.desk.take("an-unread-origin");
		assertThat(this.desk.between("exa-2a", "exb-9a").relation()).isEqualTo(Relation.REPEAT);
		assertThat(this.desk.headline(PLAN).agreement()).isEqualTo(Agreement.SINGLE);
	}

}
