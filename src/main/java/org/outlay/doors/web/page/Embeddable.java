package org.outlay.doors.web.page;

/** A page that has a small form for other sites, at its address below {@code /embed}. */
public interface Embeddable extends Citable {

	/** The height of the frame, in pixels. */
	default int height() {
		return 560;
	}

}
