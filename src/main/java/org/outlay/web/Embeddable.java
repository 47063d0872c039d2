package org.outlay.web;

/**
 * A page of which a small form can stand in pages of others, at the same address below
 * {@code /embed}.
 */
interface Embeddable extends Citable {

	/** How high its frame should be, in pixels. */
	int height();

}
