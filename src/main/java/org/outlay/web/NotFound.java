package org.outlay.web;

/** Somebody asked for a page by an id that Outlay has never given. */
class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String kind;

	private final String id;

	NotFound(String kind, String id) {
		super("there is no " + kind + " '" + id + "'");
		this.kind = kind;
		this.id = id;
	}

	String kind() {
		return this.kind;
	}

	String id() {
		return this.id;
	}

}
