package org.outlay.doors.web.page;

/**
 * A page of which a small form can stand in pages of others, at the same address below
 * {@code /embed}.
 */
public interface Embeddable extends Citable {

	/** How high its frame should be, in pixels. */
	int height();

}
