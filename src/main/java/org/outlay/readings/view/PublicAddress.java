package org.outlay.readings.view;

/** Where this copy of Outlay is found from outside. */
@FunctionalInterface
public interface PublicAddress {

	/**
	 * An address in full.
	 * @param path with a slash at the start, already encoded
	 */
	String at(String path);

}
