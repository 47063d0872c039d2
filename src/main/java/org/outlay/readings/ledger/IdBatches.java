package org.outlay.readings.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits long lists of ids, since a statement takes only so many parameters: PostgreSQL's
 * protocol counts them in two bytes.
 */
final class IdBatches {

	private static final int SIZE = 1000;

	private IdBatches() {
	}

	/**
	 * The ids, each once, at most {@value #SIZE} together; none for no ids.
	 */
	static Stream<List<String>> of(Collection<String> ids) {
		List<String> all = ids.stream().distinct().toList();
		return IntStream.range(0, (all.size() + SIZE - 1) / SIZE)
			.mapToObj((portion) -> all.subList(portion * SIZE, Math.min(all.size(), (portion + 1) * SIZE)));
	}

}
