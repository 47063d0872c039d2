package org.outlay.values.drawing;

/**
 * The origin of a drawn amount.
 *
 * @param claim path of the claim; empty if Outlay calculated the amount
 * @param source name of the source
 * @param passage path of the place in it; empty if Outlay calculated the amount
 */
public record SourceLink(String claim, String source, String passage) {

	/** For amounts that Outlay calculated from others. */
	public static SourceLink workedOut(String how) {
		return new SourceLink("", how, "");
	}

}
