package org.outlay.readings.headline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.Trials;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlinesTests {

	private static final AsOf TODAY = AsOf.certain(LocalDate.of(2026, 11, 21));

	@Test
	void theOnlyClaimIsTheHeadlineAndASingleVoice() {
		Headline headline = choose(TODAY, Telling.over("a", "200"));
		assertThat(headline.figure().wording()).isEqualTo("over CNY 200 billion");
		assertThat(headline.agreement()).isEqualTo(Agreement.SINGLE);
		assertThat(headline.policy()).isEqualTo("default/2");
	}

	@Test
	void aRevisedPlanLeavesForceOnTheDayOfItsRevision() {
		Telling january = Telling.exactly("a", "160").in("january").on("2026-01-10");
		Telling june = Telling.over("b", "200").in("june").on("2026-06-10");
		assertThat(choose(TODAY, january, june).figure().id()).isEqualTo("b");
		assertThat(choose(AsOf.certain(LocalDate.of(2026, 6, 9)), january, june).figure().id()).isEqualTo("a");
		assertThat(choose(AsOf.certain(LocalDate.of(2026, 6, 10)), january, june).figure().id()).isEqualTo("b");
	}

	@Test
	void nothingIsShownBeforeTheFirstClaim() {
		assertThat(Telling.headline(figures(Telling.exactly("a", "160")), AsOf.certain(LocalDate.of(2020, 1, 1)),
				Policy.DEFAULT))
			.isEqualTo(Optional.empty());
	}

	@Test
	void anUndatedArticleCountsFromItsLatestDayOrPossiblyFromItsEarliest() {
		Telling undated = Telling.exactly("a", "160").undated("2026-04-01", "2026-11-21");
		LocalDate may = LocalDate.of(2026, 5, 1);
		assertThat(Telling.headline(figures(undated), new AsOf(may, Match.CERTAIN, null), Policy.DEFAULT)).isEmpty();
		assertThat(Telling.headline(figures(undated), new AsOf(may, Match.POSSIBLE, null), Policy.DEFAULT)).isPresent();
	}

	@Test
	void anActualBeatsEveryPlanOnceThePeriodHasEnded() {
		Telling plan = Telling.exactly("a", "160").by(AsserterKind.COMPANY, "Example");
		Telling actual = Telling.exactly("b", "150").as(Nature.ACTUAL).in("other").on("2027-02-01");
		Headline headline = choose(AsOf.certain(LocalDate.of(2027, 3, 1)), plan, actual);
		assertThat(headline.figure().id()).isEqualTo("b");
		assertThat(headline.deciding().name()).isEqualTo("nature");
	}

	@Test
	void aPlanWhosePeriodHasPassedStaysTheHeadlineUntilThereIsAnActual() {
		assertThat(
				choose(AsOf.certain(LocalDate.of(2027, 3, 1)), Telling.exactly("a", "160")).figure().content().nature())
			.isEqualTo(Nature.PLAN);
	}

	@Test
	void aStrongerVoiceBeatsALaterOne() {
		Telling company = Telling.exactly("a", "160").by(AsserterKind.COMPANY, "Example");
		Telling leak = Telling.over("b", "200").by(AsserterKind.UNNAMED_PEOPLE, "people").in("later").on("2026-07-01");
		Headline headline = choose(TODAY, company, leak);
		assertThat(headline.figure().id()).isEqualTo("a");
		assertThat(headline.deciding().name()).isEqualTo("speaker");
		assertThat(headline.agreement()).isEqualTo(Agreement.CONFLICTING);
		assertThat(headline.alternatives()).extracting(Figure::id).containsExactly("b");
	}

	@Test
	void aRetellingRanksBelowItsOriginAndAddsNoVoice() {
		Telling origin = Telling.exactly("b", "160").in("origin");
		Telling retold = Telling.exactly("a", "160").in("second").on("2026-03-01").retoldFrom("origin");
		Headline headline = choose(TODAY, origin, retold);
		assertThat(headline.figure().id()).isEqualTo("b");
		assertThat(headline.agreement()).isEqualTo(Agreement.SINGLE);
	}

	@Test
	void aDeprecatedClaimIsNeverTheHeadlineAndAPreferredOneIs() {
		Telling deprecated = Telling.exactly("a", "160").by(AsserterKind.FILING, "Report").ranked(Rank.DEPRECATED);
		Telling other = Telling.exactly("b", "170").in("other");
		assertThat(choose(TODAY, deprecated, other).figure().id()).isEqualTo("b");
		assertThat(choose(TODAY, Telling.exactly("a", "160").by(AsserterKind.FILING, "Report"),
				other.ranked(Rank.PREFERRED))
			.figure()
			.id()).isEqualTo("b");
	}

	@Test
	void policiesChangeTheChoice() {
		Telling company = Telling.exactly("a", "190").by(AsserterKind.COMPANY, "Example");
		Telling leak = Telling.exactly("b", "160")
			.by(AsserterKind.UNNAMED_PEOPLE, "people")
			.in("later")
			.on("2026-07-01");
		assertThat(choose(Policy.LATEST, company, leak)).isEqualTo("b");
		assertThat(choose(Policy.CONSERVATIVE_MIN, company, leak)).isEqualTo("b");
		assertThat(choose(Policy.EXCLUDE_ANONYMOUS, company, leak)).isEqualTo("a");
		assertThat(Telling.headline(figures(leak), TODAY, Policy.EXCLUDE_ANONYMOUS)).isEmpty();
	}

	@Test
	void theOrderOfTheClaimsDoesNotMatter() {
		List<Figure> all = figures(Telling.exactly("a", "160").in("x"),
				Telling.between("b", "150", "160").in("y").by(AsserterKind.NAMED_ORGANISATION, "Other"),
				Telling.over("c", "200").in("z").on("2026-06-01"),
				Telling.exactly("d", "160").in("w").on("2026-03-01").retoldFrom("y"),
				Telling.exactly("e", "170").in("v").by(AsserterKind.NAMED_ORGANISATION, "Other").on("2026-06-01"),
				Telling.between("f", "160", "180").in("u").by(AsserterKind.NAMED_ORGANISATION, "Third"),
				Telling.exactly("g", "190").in("t").by(AsserterKind.UNNAMED_PEOPLE, "people").on("2026-07-01"),
				Telling.exactly("h", "120").as(Nature.FORECAST).in("s").by(AsserterKind.ANALYST, "Bank"));
		Trials.of((random) -> {
			List<Figure> some = new ArrayList<>(
					all.stream().filter((figure) -> figure.id().equals("a") || random.nextBoolean()).toList());
			Policy policy = List.of(Policy.values()).get(random.nextInt(Policy.values().length));
			Optional<Headline> before = Telling.headline(some, TODAY, policy);
			Collections.shuffle(some, new Random(random.nextLong()));
			Optional<Headline> after = Telling.headline(some, TODAY, policy);
			assertThat(after.map(Headline::figure)).isEqualTo(before.map(Headline::figure));
			assertThat(after.map(Headline::agreement)).isEqualTo(before.map(Headline::agreement));
			assertThat(after.map((headline) -> headline.deciding().name()))
				.isEqualTo(before.map((headline) -> headline.deciding().name()));
			assertThat(after.map((headline) -> Set.copyOf(headline.alternatives())))
				.isEqualTo(before.map((headline) -> Set.copyOf(headline.alternatives())));
		});
	}

	private static Headline choose(AsOf asOf, Telling... tellings) {
		return Telling.headline(figures(tellings), asOf, Policy.DEFAULT).orElseThrow();
	}

	private static String choose(Policy policy, Telling... tellings) {
		return Telling.headline(figures(tellings), TODAY, policy).orElseThrow().figure().id();
	}

	private static List<Figure> figures(Telling... tellings) {
		return Stream.of(tellings).map(Telling::figure).toList();
	}

}
