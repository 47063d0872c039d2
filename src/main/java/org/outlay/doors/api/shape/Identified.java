package org.outlay.doors.api.shape;

/** A row with an id that claims name. */
public interface Identified {

	String id();

}
