package org.outlay.doors.web.view;

import java.util.List;

/** An address asks to look at figures in a way that cannot be read. */
public class BadView extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<String> complaints;

	BadView(List<String> complaints) {
		super(String.join(" ", complaints));
		this.complaints = List.copyOf(complaints);
	}

	public List<String> complaints() {
		return this.complaints;
	}

}
