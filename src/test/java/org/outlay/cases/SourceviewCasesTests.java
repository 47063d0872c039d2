package org.outlay.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.sourceview.SourcePosition;
import org.outlay.values.period.AsOf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sources a, b and c, published on successive days. {@code b <- a} is a source with a
 * claim that goes back to another source, {@code b <= a} a source that retells another as
 * a whole; {@code b <- a, a} has two such claims.
 */
@CaseTest
class SourceviewCasesTests {

	private static final AsOf TODAY = AsOf.certain(Desk.TODAY);

	@Autowired
	private Desk desk;

	@Autowired
	private Retellings retellings;

	@Autowired
	private SourceAssessments assessments;

	@ParameterizedTest(name = "{0}: {1} is retold by {2}")
	@CsvSource(delimiter = '|', textBlock = """
			a; b                   | a | nobody
			a; b <- a              | a | b 1
			a; b <= a              | a | b 1
			a; b <= a              | b | nobody
			a; b <- a, a           | a | b 2
			a; b <- a; c <- a, a   | a | c 2, b 1
			a; b <- a; c <- a      | a | b 1, c 1
			a; b <= a; c <= b      | a | b 1, c 1
			a; b <= a; c <= b      | b | c 1
			a; b <= a; c <- b      | a | b 1, c 1
			a; b <- a; c <- b      | a | b 1
			a; b <- a; c <- b      | b | c 1
			""")
	void aSourceIsRetoldByClaimsThatNameItAndThroughSourcesThatRetellItAsAWhole(String sources, String source,
			String retold) {
		take(sources);
		Retellings.RetoldClaims claims = this.retellings.of("made-" + source, TODAY, 10);
		String uses = claims.uses()
			.stream()
			.map((use) -> use.source().replace("made-", "") + " " + use.claims())
			.collect(Collectors.joining(", "));
		assertThat(uses).isEqualTo(retold.equals("nobody") ? "" : retold);
		assertThat(claims.figures()).hasSize((int) claims.claims());
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			a; b                   | nothing
			a; b <- a              | b of a 1
			a; b <= a; c <= b      | b of a 1, c of b 1
			a; b <- a; c <- b      | b of a 1, c of b 1
			a; b <- a, a; c <= a   | b of a 2, c of a 1
			""")
	void everyRetellingNamesTheSourceItWasTakenFrom(String sources, String retellings) {
		take(sources);
		assertThat(this.retellings.all(TODAY)
			.stream()
			.map((use) -> (use.source() + " of " + use.origin() + " " + use.claims()).replace("made-", ""))
			.collect(Collectors.joining(", "))).isEqualTo(retellings.equals("nothing") ? "" : retellings);
	}

	@ParameterizedTest(name = "{0}, then {2} by {1}: {3}")
	@CsvSource(delimiter = '|', textBlock = """
			160 | the company | 160 | REAFFIRMS | b | both count
			160 | the company | 200 | REVISION  | b | not both count
			160 | an analyst  | 160 | AGREES    | a | both count
			160 | an analyst  | 200 | CONFLICT  | a | both count
			""")
	void twoSourcesAreComparedByTheClaimThatSpeaksForEach(String first, String speaker, String second,
			Relation relation, String shown, String counted) {
		takeText("a", "", claim("a", 1, first, "the company", ""));
		takeText("b", "", claim("b", 1, second, speaker, ""));
		SourcePosition.Difference difference = position("b").differences().get(0);
		assertThat(difference.relation()).isEqualTo(relation);
		assertThat(difference.counted()).isEqualTo(counted.equals("both count"));
		assertThat(difference.isConflict()).isEqualTo(relation == Relation.CONFLICT);
		assertThat(position("a").shown()).isEqualTo(shown.equals("a"));
		assertThat(position("b").shown()).isEqualTo(shown.equals("b"));
	}

	@ParameterizedTest(name = "{0} by {1} and {2} by {3} with {4}: claim {5}")
	@CsvSource(delimiter = '|', textBlock = """
			160 | the company | 170 | an analyst  | nothing        | 1
			170 | an analyst  | 160 | the company | nothing        | 2
			160 | the company | 160 | the company | repeats: mb-1a | 1
			160 | the company | 200 | the company | revises: mb-1a | 2
			160, set aside | the company | 160 | the company | repeats: mb-1a | 2
			""")
	void theFirstOfASourcesClaimsByTheRuleSpeaksForIt(String one, String speaker, String other, String otherSpeaker,
			String link, int speaking) {
		String rank = one.endsWith(", set aside") ? "    rank: {value: deprecated, reason: made for tests}\n" : "";
		takeText("b", "", claim("b", 1, one.replace(", set aside", ""), speaker, rank)
				+ claim("b", 2, other, otherSpeaker, link.equals("nothing") ? "" : "    " + link + "\n"));
		assertThat(position("b").figure().id()).isEqualTo("mb-" + speaking + "a");
	}

	@Test
	void aRetellingBeyondItsOriginIsAMisreportOnBothPages() {
		String retold = "    basedOn: made-a\n";
		takeText("a", "", claim("a", 1, "160", "an analyst", ""));
		takeText("b", "", claim("b", 1, "160", "an analyst", retold) + claim("b", 2, "200", "an analyst", retold));
		assertThat(position("b").differences()).extracting(SourcePosition.Difference::relation)
			.contains(Relation.MISREPORT);
		assertThat(position("b").isSame()).isFalse();
		assertThat(assessment("b").misreports()).containsExactly("mb-2a");
		assertThat(position("a").differences().stream().filter(SourcePosition.Difference::isExceeded))
			.extracting((difference) -> difference.there().id())
			.containsExactly("mb-2a");
		assertThat(assessment("a").exceeded("made-b")).isEqualTo(1);
		assertThat(assessment("b").exceeded("made-a")).isZero();
	}

	private SourcePosition position(String source) {
		return assessment(source).positions().get(0);
	}

	private SourceAssessment assessment(String source) {
		return this.assessments.of("made-" + source, HeadlineRule.of(TODAY));
	}

	private void take(String sources) {
		for (String source : sources.split("; ", -1)) {
			String id = source.substring(0, 1);
			String origins = source.substring(Math.min(source.length(), "b <- ".length()));
			String whole = source.contains("<=") ? "  basedOn: made-" + origins + "\n" : "";
			StringBuilder claims = new StringBuilder();
			String[] claimed = origins.split(", ", -1);
			for (int line = 1; line <= claimed.length; line++) {
				String basedOn = source.contains("<-") ? "    basedOn: made-" + claimed[line - 1] + "\n" : "";
				claims.append(claim(id, line, "160", "the company", basedOn));
			}
			takeText(id, whole, claims.toString());
		}
	}

	private void takeText(String id, String whole, String claims) {
		this.desk.takeText("""
				source:
				  id: made-%1$s
				  prefix: m%1$s
				  title: '[Source %1$s]'
				  language: en
				  kind: article
				  tier: original
				  licence: made for tests
				  accessed: '2026-11-21'
				  published: {earliest: '2026-02-0%2$d', latest: '2026-02-0%2$d'}
				%3$scompanies:
				  - {id: example-company, line: 1, name: Example Company, kind: company}
				claims:
				%4$s""".formatted(id, id.charAt(0) - 'a' + 1, whole, claims), Instant.parse("2026-11-21T12:00:00Z"));
	}

	private static String claim(String source, int line, String billions, String speaker, String more) {
		String asserter = speaker.equals("the company") ? "{kind: company, name: Example Company, id: example-company}"
				: "{kind: analyst, name: " + speaker + "}";
		return String.format(Locale.ROOT, """
				  - id: m%1$s-%2$da
				    line: %2$d
				    subject: example-company
				    measure: capex
				    basis: capital-expenditure
				    period: '2026'
				    amount: {kind: exact, value: %3$s billion, unit: CNY, asPrinted: a figure}
				    nature: plan
				    status: [A]
				    assertedBy: %4$s
				%5$s""", source, line, billions, asserter, more);
	}

}
