package org.outlay.readings.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.Telling;
import org.outlay.readings.ledger.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationOrderTests {

	private static final Figure JANUARY = Telling.exactly("z", "160").on("2026-01-10").figure();

	private static final Figure SPRING = Telling.exactly("y", "180").undated("2026-01-10", "2026-05-01").figure();

	private static final Figure JUNE = Telling.exactly("x", "200").on("2026-06-10").figure();

	private static final Figure UNREAD = Telling.exactly("a", "120").unread().figure();

	private static final Figure UNREAD_TOO = Telling.exactly("b", "120").unread().figure();

	@Test
	void sourcesThatWereNotReadComeLastInWhateverOrderTheyAreGiven() {
		List<Figure> figures = new ArrayList<>(List.of(UNREAD_TOO, JUNE, UNREAD, SPRING, JANUARY));
		for (int turn = 0; turn < figures.size(); turn++) {
			Collections.rotate(figures, 1);
			assertThat(PublicationOrder.of(figures)).extracting(Figure::id).containsExactly("z", "y", "x", "a", "b");
		}
	}

	@Test
	void whatRevisesAnotherComesAfterItWhateverTheDates() {
		Figure revision = Telling.exactly("c", "130").on("2025-12-01").revising("a").figure();
		assertThat(PublicationOrder.of(List.of(revision, UNREAD))).extracting(Figure::id).containsExactly("a", "c");
		assertThat(PublicationOrder.before(revision, List.of(UNREAD))).contains(UNREAD);
	}

	@Test
	void nobodyCanSayWhatCameBeforeASourceThatWasNotRead() {
		assertThat(PublicationOrder.before(UNREAD, List.of(JANUARY, JUNE))).isEmpty();
		assertThat(PublicationOrder.before(JUNE, List.of(UNREAD))).isEmpty();
		assertThat(PublicationOrder.before(JUNE, List.of(JANUARY, UNREAD))).contains(JANUARY);
		assertThat(PublicationOrder.before(SPRING, List.of(JANUARY))).isEmpty();
	}

}
