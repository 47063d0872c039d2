package org.outlay.readings.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.outlay.Telling;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.readings.ledger.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of plans. A plan is written with its id, the days of its publication, and
 * either the one it revises or another speaker: {@code b 2026-06-10 revises a},
 * {@code c 2026-01-01/2026-11-20 by Other}.
 */
class TrackOrderTests {

	private static final Figure JANUARY = Telling.exactly("z", "160").on("2026-01-10").figure();

	private static final Figure SPRING = Telling.exactly("y", "180").undated("2026-01-10", "2026-05-01").figure();

	private static final Figure JUNE = Telling.exactly("x", "200").on("2026-06-10").figure();

	private static final Figure UNREAD = Telling.exactly("a", "120").unread().figure();

	private static final Figure UNREAD_TOO = Telling.exactly("b", "120").unread().figure();

	@Test
	void sourcesThatWereNotReadComeFirstInWhateverOrderTheyAreGiven() {
		List<Figure> figures = new ArrayList<>(List.of(UNREAD_TOO, JUNE, UNREAD, SPRING, JANUARY));
		for (int turn = 0; turn < figures.size(); turn++) {
			Collections.rotate(figures, 1);
			assertThat(ordered(figures)).extracting(Figure::id).containsExactly("a", "b", "z", "y", "x");
		}
	}

	@Test
	void whatRevisesAnotherComesAfterItWhateverTheDates() {
		Figure revision = Telling.exactly("c", "130").on("2025-12-01").revising("a").figure();
		assertThat(ordered(List.of(revision, UNREAD))).extracting(Figure::id).containsExactly("a", "c");
		assertThat(before(revision, List.of(UNREAD))).contains(UNREAD);
	}

	@Test
	void nobodyCanSayWhatCameBeforeASourceThatWasNotRead() {
		assertThat(before(UNREAD, List.of(JANUARY, JUNE))).isEmpty();
		assertThat(before(JUNE, List.of(UNREAD))).isEmpty();
		assertThat(before(JUNE, List.of(JANUARY, UNREAD))).contains(JANUARY);
		assertThat(before(SPRING, List.of(JANUARY))).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			a 2026-06-10; b 2026-01-10                                      | b a
			a 2026-03-01; b 2026-01-01/2026-11-20                           | a b
			a 2026-01-01/2026-11-20; b 2026-01-01/2026-03-01                | b a
			b 2026-01-10; a 2026-01-10                                      | a b
			a 2026-01-10 revises b; b 2026-06-10                            | b a
			a 2026-01-10 revises b; b 2026-02-10 revises c; c 2026-06-10    | c b a
			a 2026-01-10 revises x; b 2026-06-10                            | a b
			a 2026-01-10 revises b; b 2026-06-10 revises a                  | a b
			""")
	void plansStandByTheirWindowsAndRevisionsAfterWhatTheyRevise(String plans, String order) {
		assertThat(ids(ordered(figures(plans)))).isEqualTo(order);
	}

	@ParameterizedTest(name = "{1} after {0}")
	@CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
			a 2026-01-10; b 2026-03-01                          | c 2026-06-10           | b
			a 2026-01-10; b 2026-03-01 by Other                 | c 2026-06-10           | a
			a 2026-01-10 by Other; b 2026-03-01 by Another      | c 2026-06-10           | b
			a 2026-01-10; b 2026-03-01                          | c 2026-06-10 revises a | a
			a 2026-01-10; b 2026-06-10                          | c 2026-06-10           | a
			a 2026-01-10; b 2026-03-01/2026-11-20               | c 2026-06-10           | a
			a 2026-01-10/2026-11-20                             | c 2026-06-10           | nothing
			a 2026-06-10                                        | c 2026-06-10           | nothing
			a 2026-01-10/2026-11-20                             | c 2026-06-10 revises a | a
			""")
	void aPlanFollowsTheOneItRevisesOrTheLastCertainlyBeforeIt(String earlier, String plan, String before) {
		assertThat(before(figure(plan), figures(earlier)).map(Figure::id).orElse(null)).isEqualTo(before);
	}

	private static String ids(List<Figure> figures) {
		return figures.stream().map(Figure::id).collect(Collectors.joining(" "));
	}

	private static List<Figure> figures(String plans) {
		return Stream.of(plans.split("; ")).map(TrackOrderTests::figure).toList();
	}

	private static Figure figure(String plan) {
		String[] words = plan.split(" ", -1);
		String[] window = words[1].split("/", -1);
		Telling telling = Telling.exactly(words[0], "160")
			.in("source-" + words[0])
			.undated(window[0], window[window.length - 1]);
		if (plan.contains(" revises ")) {
			telling = telling.revising(words[3]);
		}
		return (plan.contains(" by ") ? telling.by(AsserterKind.NAMED_ORGANISATION, words[3]) : telling).figure();
	}

	private static List<Figure> ordered(List<Figure> figures) {
		return Track.ordered(figures, Telling.relations(figures.toArray(Figure[]::new)));
	}

	private static Optional<Figure> before(Figure figure, List<Figure> earlier) {
		return Track.before(figure, earlier,
				Telling.relations(Stream.concat(Stream.of(figure), earlier.stream()).toArray(Figure[]::new)));
	}

}
