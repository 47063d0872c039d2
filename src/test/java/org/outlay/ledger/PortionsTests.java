package org.outlay.ledger;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Long lists of ids, split. */
class PortionsTests {

	@Test
	void longListsAreSplitAndNothingIsLost() {
		List<String> ids = IntStream.range(0, 2500).mapToObj(String::valueOf).toList();
		assertThat(Portions.of(ids).map(List::size)).containsExactly(1000, 1000, 500);
		assertThat(Portions.of(ids).flatMap(List::stream)).containsExactlyElementsOf(ids);
		assertThat(Portions.of(List.of())).isEmpty();
	}

	@Test
	void anIdGivenTwiceIsAskedForOnceEvenFarApart() {
		assertThat(Portions.of(Collections.nCopies(2500, "same"))).containsExactly(List.of("same"));
	}

}
