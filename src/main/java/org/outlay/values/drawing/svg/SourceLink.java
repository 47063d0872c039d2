package org.outlay.values.drawing.svg;

/**
 * Where a mark comes from.
 *
 * @param claim path of the claim; empty for what Outlay worked out itself
 * @param source name of the source
 * @param passage path of the place in it; empty for what Outlay worked out itself
 */
public record SourceLink(String claim, String source, String passage) {

	/** For what follows from other marks. */
	public static SourceLink workedOut(String how) {
		return new SourceLink("", how, "");
	}

}
