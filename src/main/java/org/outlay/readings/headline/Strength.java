package org.outlay.readings.headline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.readings.ledger.Figure;

/**
 * How strong the speakers of some figures of one quantity are. A retelling is as
 * anonymous as its origin, and comes after it.
 */
record Strength(List<Figure> figures) {

	/** Strongest first; after a claim come those that retell it. */
	Comparator<Figure> order() {
		return Comparator.comparingInt(this::weakness).thenComparing((figure) -> origins(figure).findAny().isPresent());
	}

	/** Whether a figure repeats or equals another one whose speaker is not weaker. */
	boolean repeatsAnother(Figure figure) {
		return figure.content()
			.links()
			.same()
			.anyMatch((id) -> this.figures.stream()
				.anyMatch((other) -> other.id().equals(id) && weakness(other) <= weakness(figure)));
	}

	private int weakness(Figure figure) {
		return Stream.concat(Stream.of(figure), origins(figure))
			.map((one) -> one.content().assertedBy().kind())
			.mapToInt(AsserterKind::weakness)
			.max()
			.orElseThrow();
	}

	boolean isAnonymous(Figure figure) {
		return Stream.concat(Stream.of(figure), origins(figure))
			.anyMatch((one) -> one.content().assertedBy().kind().isAnonymous());
	}

	/** The claims of another source that it retells. */
	private Stream<Figure> origins(Figure figure) {
		return this.figures.stream().filter((other) -> Independence.isFrom(figure, other));
	}

}
