package org.outlay.cases;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One plan as sources retell, convert and revise it. Source a comes out on 1 February
 * 2026, source b on 2 February, and so on.
 */
@CaseTest
class LinkCasesTests {

	private static final AsOf TODAY = AsOf.certain(Desk.TODAY);

	private static final String AI = "example-company:capex:ai-spending:2026";

	private static final String WHOLE = "example-company:capex:company-capex:2026";

	private static final String COMPANY = "{kind: company, name: Example Company, id: example-company}";

	private static final String OUTLET = "{kind: outlet, name: The outlet}";

	private static final String NAMED = "{kind: named_organisation, name: The wire}";

	private static final String PEOPLE = "{kind: unnamed_people, name: people close to the matter}";

	private static final String UNNAMED = "{kind: unnamed_publication, name: an article whose publisher is not named}";

	private static final String POINT_160 = "{kind: exact, value: 160 billion, unit: CNY, asPrinted: a figure}";

	private static final String ABOUT_160 = "{kind: approximate, value: 160 billion, unit: CNY, hedge: about,"
			+ " asPrinted: a figure}";

	private static final String OVER_200 = "{kind: more_than, low: 200 billion, unit: CNY, hedge: over,"
			+ " asPrinted: a figure}";

	private static final String OVER_30_DOLLARS = "{kind: more_than, low: 30 billion, unit: USD, hedge: more than,"
			+ " asPrinted: a figure}";

	private static final String TENS = "{kind: vague, hedge: tens of billions, unit: CNY, asPrinted: a figure}";

	private static final String POINT_10_DOLLARS = "{kind: exact, value: 10 billion, unit: USD, asPrinted: a figure}";

	@Autowired
	private Desk desk;

	@Autowired
	private SourceAssessments assessments;

	@Autowired
	private ImpliedRates implied;

	@Test
	void aPlanRaisedInOtherWordsIsOneStoryAndTheOldPlanIsCurrentNowhere() {
		raised();
		assertThat(this.desk.headline(AI, Desk.on("2026-02-01")).figure().id()).isEqualTo("ma-2a");
		Headline headline = this.desk.headline(AI);
		assertThat(headline.figure().id()).isEqualTo("mb-2b");
		assertThat(headline.alternatives()).as("neither the old plan nor what repeats it").isEmpty();
		assertThat(headline.agreement()).isEqualTo(Agreement.SINGLE);
		assertThat(this.desk.between("ma-2a", "mb-2b").relation()).isEqualTo(Relation.REVISION);
	}

	@Test
	void theTermOfTheOldPlanHasNoCurrentClaimAfterTheRise() {
		raised();
		assertThat(on("ai-investment").headline()).isEmpty();
		assertThat(on("ai-capital-expenditure").headline())
			.hasValueSatisfying((headline) -> assertThat(headline.figure().id()).isEqualTo("mb-2b"));
	}

	@Test
	void aClaimThatRepeatsARevisedOneInAThirdSourceIsNotCurrent() {
		raised();
		source("c", "", claim("c", 2, "ai-investment", POINT_160, OUTLET, "A", "repeats: ma-2a"));
		assertThat(this.desk.headline(AI).current()).extracting(Figure::id).containsExactly("mb-2b");
		assertThat(this.desk.between("mc-2a", "mb-2b").relation()).isEqualTo(Relation.REVISION);
	}

	@Test
	void whoeverTellsTheOldPlanAfterTheRiseDoesNotBringItBack() {
		raised();
		source("c", "", claim("c", 2, "ai-investment", POINT_160, NAMED, "A", "repeats: ma-2a"));
		assertThat(this.desk.headline(AI).figure().id()).isEqualTo("mb-2b");
	}

	@Test
	void oneFigureUnderTwoTermsIsOneStatement() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, OUTLET, "A", "")
				+ claim("a", 5, "ai-capital-expenditure", POINT_160, OUTLET, "A", "repeats: ma-2a"));
		assertThat(this.desk.headline(AI).agreement()).isEqualTo(Agreement.SINGLE);
		assertThat(this.desk.between("ma-2a", "ma-5a").relation()).isEqualTo(Relation.REPEAT);
	}

	@Test
	void twoClaimsThatRepeatAThirdRepeatEachOther() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, OUTLET, "A", "repeats: ma-5a")
				+ claim("a", 5, "ai-investment", POINT_160, NAMED, "A", ""));
		source("b", "", claim("b", 2, "ai-capital-expenditure", ABOUT_160, UNNAMED, "U", "repeats: ma-5a"));
		assertThat(this.desk.between("ma-2a", "mb-2a").relation()).isEqualTo(Relation.REPEAT);
		assertThat(this.desk.headline(AI).agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void twoFloorsInTwoCurrenciesAreOneStatementAndImplyNoRate() {
		source("a", "", claim("a", 2, "ai-investment", OVER_30_DOLLARS, OUTLET, "A", "equals: ma-2b")
				+ claim("a", 2, 'b', "ai-capital-expenditure", OVER_200, OUTLET, "A", ""));
		assertThat(this.desk.between("ma-2a", "ma-2b").relation()).isEqualTo(Relation.EQUAL);
		assertThat(this.desk.headline(AI).agreement()).isEqualTo(Agreement.SINGLE);
		assertThat(this.implied.all(TODAY)).isEmpty();
	}

	@Test
	void whatEqualsARevisedClaimIsNotCurrentEither() {
		source("a", "", claim("a", 2, "ai-investment", OVER_30_DOLLARS, COMPANY, "A", "equals: ma-2b")
				+ claim("a", 2, 'b', "ai-capital-expenditure", OVER_200, COMPANY, "A", ""));
		source("b", "", claim("b", 2, "ai-investment", POINT_160, COMPANY, "A", "revises: ma-2b"));
		assertThat(this.desk.headline(AI).current()).extracting(Figure::id).containsExactly("mb-2a");
		assertThat(this.desk.between("ma-2a", "mb-2a").relation()).isEqualTo(Relation.REVISION);
	}

	@Test
	void theRevisedClaimIsNotCurrentEvenIfItsEqualIsTheOneRevised() {
		source("a", "", claim("a", 2, "ai-investment", OVER_30_DOLLARS, COMPANY, "A", "equals: ma-2b")
				+ claim("a", 2, 'b', "ai-capital-expenditure", OVER_200, COMPANY, "A", ""));
		source("b", "", claim("b", 2, "ai-investment", POINT_160, COMPANY, "A", "revises: ma-2a"));
		assertThat(this.desk.headline(AI).current()).extracting(Figure::id).containsExactly("mb-2a");
	}

	@Test
	void aRetellingWhoseHeadlineSaysMoreThanItsOriginIsAMisreport() {
		bet("");
		assertThat(this.desk.between("ma-2a", "mb-1a").relation()).isEqualTo(Relation.MISREPORT);
		assertThat(this.desk.between("ma-2a", "mb-5a").relation()).isEqualTo(Relation.REPEAT);
		Headline headline = this.desk.headline(AI);
		assertThat(headline.figure().id()).isEqualTo("ma-2a");
		assertThat(headline.agreement()).as("a misreport is no second speaker").isEqualTo(Agreement.SINGLE);
	}

	@Test
	void aMisreportIsShownAmongTheDifferencesOfItsSourceEvenIfTheEditorSetItAside() {
		bet("rank: {value: deprecated, reason: its own body contradicts it}");
		SourceAssessment bet = assessment("made-b");
		assertThat(bet.positions()).singleElement()
			.satisfies((position) -> assertThat(position.figure().id()).isEqualTo("mb-5a"));
		assertThat(bet.positions().get(0).differences()).extracting((one) -> one.here().id() + " " + one.relation())
			.containsExactlyInAnyOrder("mb-1a MISREPORT", "mb-5a REPEAT");
	}

	@Test
	void whatGoesBeyondTheOriginIsNotCountedAmongWhatASourceRetells() {
		bet("");
		assertThat(assessment("made-b").retold()).extracting(Figure::id).containsExactly("mb-5a");
	}

	@Test
	void manyTimesMoreIsMoreThanManyTimesAsMuch() {
		source("a", "", claim("a", 2, "ai-investment",
				"{kind: range, low: 30 billion, high: 40 billion, unit: CNY, asPrinted: a figure}", PEOPLE, "U", ""));
		source("b", "  basedOn: made-a\n", claim("b", 2, "ai-investment",
				"{kind: range, low: 40 billion, high: 50 billion, unit: CNY, asPrinted: a figure}", UNNAMED, "U", ""));
		assertThat(this.desk.between("ma-2a", "mb-2a").relation()).as("they meet, but the second says more")
			.isEqualTo(Relation.MISREPORT);
		assertThat(this.desk.headline(AI).agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void anUnnamedPublicationFallsUnderExcludeAnonymousThoughItRepeatsANamedSpeaker() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, NAMED, "A", ""));
		source("b", "", claim("b", 2, "ai-investment", ABOUT_160, UNNAMED, "U", "repeats: ma-2a"));
		assertThat(by(Policy.EXCLUDE_ANONYMOUS).current()).extracting(Figure::id).containsExactly("ma-2a");
	}

	@Test
	void aNamedOutletThatRetellsUnnamedPeopleFallsWithThem() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, PEOPLE, "U", ""));
		source("b", "", claim("b", 2, "ai-investment", POINT_160, OUTLET, "U", "basedOn: made-a\n    repeats: ma-2a"));
		assertThat(this.desk.resolved(AI, TODAY, Policy.EXCLUDE_ANONYMOUS).headline()).isEmpty();
		source("c", "", claim("c", 2, "ai-investment", ABOUT_160, OUTLET, "A", ""));
		assertThat(by(Policy.EXCLUDE_ANONYMOUS).current()).extracting(Figure::id).containsExactly("mc-2a");
	}

	@Test
	void anUnnamedPublicationIsTheWeakestSpeaker() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, OUTLET, "A", ""));
		source("b", "", claim("b", 2, "ai-investment", OVER_200, UNNAMED, "U", ""));
		Headline headline = this.desk.headline(AI);
		assertThat(headline.figure().id()).as("though the other is later").isEqualTo("ma-2a");
		assertThat(headline.deciding().name()).isEqualTo("speaker");
		assertThat(headline.agreement()).isEqualTo(Agreement.CONFLICTING);
	}

	@Test
	void aNamedPersonSpeaksAsStronglyAsANamedOrganisation() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, "{kind: named_person, name: A Director}", "A", ""));
		source("b", "", claim("b", 2, "ai-investment", ABOUT_160, PEOPLE, "U", ""));
		source("c", "", claim("c", 2, "ai-investment", ABOUT_160, "{kind: analyst, name: An Analyst}", "E", ""));
		assertThat(this.desk.headline(AI).figure().id()).isEqualTo("ma-2a");
	}

	@Test
	void aBreakInTheSeriesIsNotComparable() {
		source("a", "", claim("a", 2, "capital-expenditure", POINT_160, COMPANY, "A", ""));
		source("b", "", claim("b", 2, "capital-expenditure", OVER_200, OUTLET, "B", ""));
		assertThat(this.desk.between("ma-2a", "mb-2a").relation()).isEqualTo(Relation.NOT_COMPARABLE);
		assertThat(this.desk.headline(WHOLE).agreement()).isNotEqualTo(Agreement.CONFLICTING);
	}

	@Test
	void aDefinitionThatDiffersIsAHeadlineOnlyWhereNoOtherClaimExists() {
		source("a", "", claim("a", 2, "ppe-cash-with-leases", OVER_200, COMPANY, "D", ""));
		assertThat(this.desk.headline(WHOLE).figure().id()).isEqualTo("ma-2a");
		source("b", "", claim("b", 2, "capital-expenditure", POINT_160, OUTLET, "A", ""));
		Headline headline = this.desk.headline(WHOLE);
		assertThat(headline.figure().id()).as("though its speaker is weaker").isEqualTo("mb-2a");
		assertThat(headline.agreement()).as("never a conflict").isNotEqualTo(Agreement.CONFLICTING);
		assertThat(this.desk.between("ma-2a", "mb-2a").relation()).isEqualTo(Relation.NOT_COMPARABLE);
	}

	@Test
	void aFilterByTermPicksWithinTheWholeQuantity() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, OUTLET, "A", ""));
		source("b", "", claim("b", 2, "ai-capital-expenditure", ABOUT_160, COMPANY, "A", ""));
		assertThat(this.desk.headline(AI).figure().id()).isEqualTo("mb-2a");
		assertThat(on("ai-investment").headline())
			.hasValueSatisfying((headline) -> assertThat(headline.figure().id()).isEqualTo("ma-2a"));
		assertThat(on("ai-investment").figures()).extracting(Figure::id).containsExactly("ma-2a", "mb-2a");
	}

	@Test
	void aFilterByTermKnowsThatAClaimUnderAnotherTermReplacedTheOnesItFinds() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, COMPANY, "A", ""));
		source("b", "", claim("b", 2, "ai-capital-expenditure", OVER_200, COMPANY, "A", ""));
		assertThat(this.desk.headline(AI).alternatives()).as("its speaker later gave another figure").isEmpty();
		assertThat(on("ai-investment").headline()).isEmpty();
	}

	/** An old plan, and an article that repeats it and says it was raised. */
	private void raised() {
		source("a", "", claim("a", 2, "ai-investment", POINT_160, NAMED, "A", ""));
		source("b", "", claim("b", 2, "ai-capital-expenditure", ABOUT_160, UNNAMED, "U", "repeats: ma-2a")
				+ claim("b", 2, 'b', "ai-capital-expenditure", OVER_200, UNNAMED, "U", "revises: mb-2a"));
	}

	/**
	 * A vague plan, and an article that retells it under a headline with a figure of its
	 * own.
	 */
	private void bet(String more) {
		source("a", "", claim("a", 2, "ai-investment", TENS, PEOPLE, "U", ""));
		source("b", "  basedOn: made-a\n", claim("b", 1, "ai-investment", POINT_10_DOLLARS, UNNAMED, "U", more)
				+ claim("b", 5, "ai-investment", TENS, UNNAMED, "U", "repeats: ma-2a"));
	}

	private ResolvedQuantity on(String basis) {
		return this.desk.resolved(AI, new HeadlineRule(TODAY, Policy.DEFAULT, RateChoice.AUTO).on(basis));
	}

	private Headline by(Policy policy) {
		return this.desk.resolved(AI, TODAY, policy).headline().orElseThrow();
	}

	private SourceAssessment assessment(String source) {
		return this.assessments.of(source, HeadlineRule.of(TODAY));
	}

	private void source(String id, String whole, String claims) {
		this.desk.takeText(
				"""
						source:
						  id: made-%1$s
						  prefix: m%1$s
						  title: '[Source %1$s]'
						%5$s  language: en
						  kind: article
						  tier: original
						  licence: made for tests
						  accessed: '2026-11-21'
						  published: {earliest: '2026-02-0%2$d', latest: '2026-02-0%2$d'}
						%3$scompanies:
						  - {id: example-company, line: 1, name: Example Company, kind: company}
						claims:
						%4$s""".formatted(id, id.charAt(0) - 'a' + 1, whole, claims,
						claims.contains("unnamed_publication") ? "" : "  authors: [A. Writer]\n"),
				Instant.parse("2026-11-21T12:00:00Z"));
	}

	private static String claim(String source, int line, String basis, String amount, String speaker, String status,
			String more) {
		return claim(source, line, 'a', basis, amount, speaker, status, more);
	}

	private static String claim(String source, int line, char letter, String basis, String amount, String speaker,
			String status, String more) {
		return String.format(Locale.ROOT, """
				  - id: m%1$s-%2$d%3$s
				    line: %2$d
				    subject: example-company
				    measure: capex
				    basis: %4$s
				    period: '2026'
				    amount: %5$s
				    nature: plan
				    status: [%6$s]
				    assertedBy: %7$s
				%8$s""", source, line, letter, basis, amount, status, speaker,
				more.isEmpty() ? "" : "    " + more + "\n");
	}

}
