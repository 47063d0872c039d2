package org.outlay.readings.ledger;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Long lists of ids, split into batches. */
class IdBatchesTests {

	@Test
	void longListsAreSplitAndNothingIsLost() {
		List<String> ids = IntStream.range(0, 2500).mapToObj(String::valueOf).toList();
		assertThat(IdBatches.of(ids).map(List::size)).containsExactly(1000, 1000, 500);
		assertThat(IdBatches.of(ids).flatMap(List::stream)).containsExactlyElementsOf(ids);
		assertThat(IdBatches.of(List.of())).isEmpty();
	}

	@Test
	void anIdGivenTwiceIsAskedForOnceEvenFarApart() {
		assertThat(IdBatches.of(Collections.nCopies(2500, "same"))).containsExactly(List.of("same"));
	}

}
