package org.outlay.cases;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.track.Tracks;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The two times of a claim: when it was public, and when Outlay recorded it. */
@CaseTest
class TimeCasesTests {

	private static final String PLAN = "example-company:capex:company-capex:2026";

	@Autowired
	private Desk desk;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Tracks tracks;

	@Test
	void anArticleOfJanuaryEnteredInJuneWasPublicInJanuary() {
		this.desk.take("an-old-article", "january", "2026-06-15T09:00:00Z");
		assertThat(this.desk.claims(Desk.on("2026-01-09"))).isEmpty();
		assertThat(this.desk.claims(Desk.on("2026-01-10"))).containsExactly("exj-2a");
	}

	@Test
	void anArticleOfJanuaryEnteredInJuneWasNotRecordedInMarch() {
		this.desk.take("an-old-article", "january", "2026-06-15T09:00:00Z");
		AsOf march = Desk.on("2026-11-21").recorded(Instant.parse("2026-03-01T00:00:00Z"));
		assertThat(this.desk.claims(march)).isEmpty();
		assertThat(this.desk.resolved(PLAN, march).figures()).isEmpty();
		assertThat(this.desk.resolved(PLAN, march).headline()).isEmpty();
	}

	@Test
	void bothClocksTogetherTellWhatWasPublicThenByWhatIsKnownSince() {
		this.desk.take("an-old-article", "january", "2026-06-15T09:00:00Z");
		AsOf february = Desk.on("2026-02-01");
		assertThat(this.desk.claims(february.recorded(Instant.parse("2026-06-15T08:59:59.999999Z")))).isEmpty();
		assertThat(this.desk.claims(february.recorded(Instant.parse("2026-06-15T09:00:00Z"))))
			.containsExactly("exj-2a");
	}

	@Test
	void beforeTheFirstClaimNothingIsShown() {
		this.desk.take("before-the-first-claim");
		assertThat(this.desk.claims(Desk.on("2026-02-14"))).isEmpty();
		assertThat(this.desk.resolved(PLAN, Desk.on("2026-02-14")).headline()).isEmpty();
		assertThat(this.desk.resolved(PLAN, Desk.on("2026-02-14")).figures())
			.as("claims that are not public yet are included")
			.hasSize(2);
		assertThat(this.desk.headline(PLAN, Desk.on("2026-02-15")).figure().id()).isEqualTo("exd-2a");
	}

	@Test
	void anUndatedArticleMayHaveBeenPublicBeforeItCertainlyWas() {
		this.desk.take("before-the-first-claim");
		assertThat(this.desk.claims(Desk.on("2026-11-20"))).containsExactly("exd-2a");
		assertThat(this.desk.claims(Desk.possiblyOn("2026-03-31"))).containsExactly("exd-2a");
		assertThat(this.desk.claims(Desk.possiblyOn("2026-04-01"))).containsExactly("exd-2a", "exu-2a");
	}

	@Test
	void ourOwnTypoIsANewVersionAndNoRevisionOfTheCompany() {
		this.desk.take("our-own-typo", "as-typed", "2026-02-02T09:00:00Z");
		this.desk.take("our-own-typo", "put-right", "2026-03-02T09:00:00Z");
		assertThat(this.desk.headline(PLAN).figure().wording()).isEqualTo("CNY 160 billion");
		assertThat(this.desk.resolved(PLAN, Desk.on("2026-11-21")).figures()).hasSize(1);
		assertThat(this.ledger.history("ext-2a")).extracting(Figure::wording)
			.containsExactly("CNY 610 billion", "CNY 160 billion");
		assertThat(this.desk.headline(PLAN, Desk.on("2026-02-10")).figure().wording()).as("the typo was never public")
			.isEqualTo("CNY 160 billion");
	}

	@Test
	void aTypoStaysCitableByTheRecordOfItsDay() {
		this.desk.take("our-own-typo", "as-typed", "2026-02-02T09:00:00Z");
		this.desk.take("our-own-typo", "put-right", "2026-03-02T09:00:00Z");
		AsOf today = Desk.on("2026-11-21");
		assertThat(wordingAt(today.recorded(Instant.parse("2026-03-02T08:59:59.999999Z"))))
			.isEqualTo("CNY 610 billion");
		assertThat(wordingAt(today.recorded(Instant.parse("2026-03-02T09:00:00Z")))).isEqualTo("CNY 160 billion");
	}

	@Test
	void aClaimThatCorrectsAnotherIsOurCorrectionAndNotTheCompanys() {
		this.desk.take("a-misread-claim-in-force");
		assertThat(this.desk.between("ext-2a", "ext-2b").relation()).isEqualTo(Relation.CORRECTION);
		assertThat(this.desk.headline(PLAN).figure().id()).isEqualTo("ext-2b");
		assertThat(this.desk.headline(PLAN).alternatives()).isEmpty();
		assertThat(this.tracks.of("example-company", HeadlineRule.of(Desk.on("2026-11-21")))).singleElement()
			.satisfies((track) -> assertThat(track.steps()).isEmpty());
	}

	private String wordingAt(AsOf asOf) {
		return this.desk.headline(PLAN, asOf).figure().wording();
	}

}
