package org.outlay.doors.web.page;

/** A request for a page by an id that Outlay has never given. */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String kind;

	private final String id;

	public NotFound(String kind, String id) {
		super(kind + " '" + id + "' does not exist");
		this.kind = kind;
		this.id = id;
	}

	public String kind() {
		return this.kind;
	}

	public String id() {
		return this.id;
	}

}
