package org.outlay.web;

import java.util.List;

/** An address asks to look at figures in a way that cannot be read. */
class BadLens extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<String> complaints;

	BadLens(List<String> complaints) {
		super(String.join(" ", complaints));
		this.complaints = List.copyOf(complaints);
	}

	List<String> complaints() {
		return this.complaints;
	}

}
