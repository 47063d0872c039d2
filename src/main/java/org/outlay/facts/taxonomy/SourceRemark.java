package org.outlay.facts.taxonomy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A description with the source it comes from. */
public record SourceRemark<T>(String sourceId, T what) {

	/** A part of it, by the same source. */
	<P> SourceRemark<P> part(P part) {
		return new SourceRemark<>(this.sourceId, part);
	}

	/** The parts of it, each by the same source. */
	<P> Stream<SourceRemark<P>> parts(Function<T, List<P>> parts) {
		return parts.apply(this.what).stream().map(this::part);
	}

}
