package org.outlay.api;

/** Says that a collection has nothing under an id. */
class UnknownId extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownId(String reason) {
		super(reason);
	}

	UnknownId(String noun, String id, String collection) {
		super("No " + noun + " has the id '" + Texts.cut(id) + "'; /api/v1/" + collection + " lists those there are.");
	}

}
