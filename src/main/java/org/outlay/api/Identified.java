package org.outlay.api;

/** A row with an id that claims name. */
interface Identified {

	String id();

}
