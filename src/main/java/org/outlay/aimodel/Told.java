package org.outlay.aimodel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something one source tells. */
public record Told<T>(String sourceId, T what) {

	/** A part of it, by the same source. */
	<P> Told<P> part(P part) {
		return new Told<>(this.sourceId, part);
	}

	/** The parts of it, each by the same source. */
	<P> Stream<Told<P>> parts(Function<T, List<P>> parts) {
		return parts.apply(this.what).stream().map(this::part);
	}

}
