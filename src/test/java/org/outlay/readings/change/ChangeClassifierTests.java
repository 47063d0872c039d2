package org.outlay.readings.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.Telling;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.ledger.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** The change that a figure of June makes to what was known in January. */
class ChangeClassifierTests {

	private static final Telling JANUARY = Telling.exactly("a", "160").in("january").on("2026-01-10");

	private static final Telling JUNE = Telling.exactly("b", "200").in("june").on("2026-06-10");

	@ParameterizedTest(name = "from {0} to {1} is {2}")
	@CsvSource(delimiter = '|', textBlock = """
			160     | over 200  | revised-up
			160     | 160.5     | revised-up
			160     | 120       | revised-down
			over 200 | 150      | revised-down
			120     | up to 130 | revised
			160     | 150–170   | revised
			150–160 | 155–165   | revised
			up to 130 | 100–125 | narrowed
			150–160 | 160       | narrowed
			160     | 160       | reaffirmed
			about 160 | 160     | reaffirmed
			over 200 | over 200 | reaffirmed
			""")
	void aLaterFigureOfTheSameVoiceTakesThePlaceOfTheEarlierOne(String before, String after, String kind) {
		ChangeClassifier.Classification change = change(said("b", after, "june", "2026-06-10"),
				said("a", before, "january", "2026-01-10"));
		assertThat(change.kind().code()).isEqualTo(kind);
		assertThat(change.before()).extracting(Figure::id).isEqualTo("a");
		assertThat(change.against()).isEmpty();
	}

	@ParameterizedTest(name = "{1} beside {0} is {2}")
	@CsvSource(delimiter = '|', textBlock = """
			160     | 160      | reaffirmed
			160     | 150–160  | reaffirmed
			150–160 | 160      | narrowed
			over 150 | over 200 | narrowed
			160     | over 200 | contradicted
			150–160 | 170–180  | contradicted
			""")
	void aFigureOfAnotherVoiceAgreesNarrowsOrContradicts(String known, String said, String kind) {
		ChangeClassifier.Classification change = change(
				said("b", said, "june", "2026-06-10").by(AsserterKind.NAMED_ORGANISATION, "Other"),
				said("a", known, "january", "2026-01-10"));
		assertThat(change.kind().code()).isEqualTo(kind);
		assertThat(change.before()).extracting(Figure::id).isEqualTo("a");
		assertThat(change.against()).extracting(Figure::id)
			.isEqualTo(kind.equals("contradicted") ? List.of("a") : List.of());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void otherNewsIsOfAClassOfItsOwn(String example, Telling news, List<Telling> known, ChangeClass kind) {
		assertThat(change(news, known.toArray(Telling[]::new)).kind()).isEqualTo(kind);
	}

	static Stream<Object[]> otherNewsIsOfAClassOfItsOwn() {
		Telling actual = Telling.exactly("b", "150").as(Nature.ACTUAL).in("report").on("2027-02-01");
		return Stream.of(example("the first figure", JUNE, ChangeClass.NEW),
				example("a figure in a currency that cannot be compared", JUNE.inCurrency("USD"), ChangeClass.NEW,
						JANUARY),
				example("an actual after a plan", actual, ChangeClass.OUTCOME, JANUARY),
				example("a second actual, by another speaker", actual.by(AsserterKind.NAMED_ORGANISATION, "Other"),
						ChangeClass.CONTRADICTED, JANUARY,
						Telling.exactly("c", "140").as(Nature.ACTUAL).in("filing").on("2027-01-20")),
				example("a withdrawn plan", Telling.withdrawal("b", "a").in("june").on("2026-06-10"),
						ChangeClass.WITHDRAWN, JANUARY),
				example("a figure of the same speaker without a certain order",
						JUNE.undated("2026-01-01", "2026-11-20"), ChangeClass.CONTRADICTED,
						JANUARY.undated("2026-01-01", "2026-11-19")),
				example("the origin of what was recorded from a retelling",
						Telling.exactly("b", "160").in("origin").on("2026-06-10"), ChangeClass.REAFFIRMED,
						JANUARY.retoldFrom("origin")),
				example("an earlier figure, imported with a later one by another speaker", JANUARY, ChangeClass.NEW,
						JUNE.by(AsserterKind.NAMED_ORGANISATION, "Other")),
				example("a later figure, after one the same speaker has replaced", JUNE, ChangeClass.REVISED_DOWN,
						JANUARY, Telling.exactly("c", "300").in("march").on("2026-03-01")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whatOnlySaysAgainIsNoNews(String example, Telling news, List<Telling> known) {
		assertThat(classify(news.figure(), null, known.stream().map(Telling::figure).toList())).isEmpty();
	}

	static Stream<Object[]> whatOnlySaysAgainIsNoNews() {
		return Stream.of(example("a figure the editor has set aside", JUNE.ranked(Rank.DEPRECATED)),
				example("a figure recorded as saying another again", JUNE.repeating("a"), JANUARY),
				example("a figure that repeats what its own import states later", JANUARY.repeating("b"), JUNE),
				example("a retelling of an article read before",
						Telling.exactly("b", "160").in("june").on("2026-06-10").retoldFrom("january"), JANUARY),
				example("a retelling with another amount",
						Telling.exactly("b", "200").in("june").on("2026-06-10").retoldFrom("january"), JANUARY),
				example("the figure before, where its own source says what took its place",
						Telling.exactly("b", "100").in("june").on("2026-06-10"),
						Telling.exactly("c", "200").in("june").on("2026-06-10").revising("b")));
	}

	@Test
	void onlyTheLastWordOfAVoiceIsContradicted() {
		ChangeClassifier.Classification change = change(JUNE.by(AsserterKind.NAMED_ORGANISATION, "Other"),
				said("a", "150–160", "january", "2026-01-10"), said("c", "155", "march", "2026-03-01"));
		assertThat(change.against()).extracting(Figure::id).containsExactly("c");
	}

	@Test
	void aFigureItsSourceSaysItReplacesIsWhatItIsComparedWithWhoeverSaidIt() {
		Figure before = JANUARY.by(AsserterKind.COMPANY, "Example").figure();
		ChangeClassifier.Classification change = classify(JUNE.revising("a").figure(), before, List.of(before))
			.orElseThrow();
		assertThat(change.kind()).isEqualTo(ChangeClass.REVISED_UP);
		assertThat(change.reason()).isEqualTo("The source itself says that one replaces the other.");
	}

	@Test
	void anArticleEnteredLateIsNewAndReplacesNothing() {
		Figure january = recorded(JANUARY.figure(), "2026-07-02T12:00:00Z");
		Figure june = recorded(JUNE.figure(), "2026-07-01T12:00:00Z");
		ChangeClassifier.Classification change = classify(january, null, List.of(june)).orElseThrow();
		assertThat(change.kind()).isEqualTo(ChangeClass.NEW);
		assertThat(change.late()).isTrue();
		assertThat(change.reason())
			.isEqualTo("The same speaker has since given another figure, which was recorded earlier.");
		assertThat(classify(june, null, List.of(january)).orElseThrow().reason()).isEqualTo("Nothing was known of it.");
	}

	private static Object[] example(String name, Telling news, ChangeClass kind, Telling... known) {
		return new Object[] { name, news, List.of(known), kind };
	}

	private static Object[] example(String name, Telling news, Telling... known) {
		return new Object[] { name, news, List.of(known) };
	}

	private static Telling said(String id, String amount, String source, String day) {
		return Telling.saying(id, amount).in(source).on(day);
	}

	private static ChangeClassifier.Classification change(Telling news, Telling... known) {
		Figure figure = news.figure();
		List<Figure> history = Telling.figures(known);
		Figure revised = history.stream()
			.filter((other) -> other.id().equals(figure.content().links().revises()))
			.findFirst()
			.orElse(null);
		return classify(figure, revised, history).orElseThrow();
	}

	private static Optional<ChangeClassifier.Classification> classify(Figure news, Figure revised,
			List<Figure> history) {
		return new ChangeClassifier(news, history, AmountScale.SAME_UNIT).effect(revised);
	}

	private static Figure recorded(Figure figure, String moment) {
		return new Figure(figure.content(), figure.type(), figure.version(), Instant.parse(moment), null,
				figure.subject(), figure.measure(), figure.noun(), figure.basis(), figure.family(), figure.parts(),
				figure.source(), figure.origin(), figure.asserter());
	}

}
