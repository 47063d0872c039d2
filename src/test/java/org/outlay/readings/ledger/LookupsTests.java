package org.outlay.readings.ledger;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Long lists of ids, split. */
class LookupsTests {

	@Test
	void longListsAreSplitAndNothingIsLost() {
		List<String> ids = IntStream.range(0, 2500).mapToObj(String::valueOf).toList();
		assertThat(Lookups.batches(ids).map(List::size)).containsExactly(1000, 1000, 500);
		assertThat(Lookups.batches(ids).flatMap(List::stream)).containsExactlyElementsOf(ids);
		assertThat(Lookups.batches(List.of())).isEmpty();
	}

	@Test
	void anIdGivenTwiceIsAskedForOnceEvenFarApart() {
		assertThat(Lookups.batches(Collections.nCopies(2500, "same"))).containsExactly(List.of("same"));
	}

}
