package org.outlay.doors.api.problem;

/** Says that a collection has nothing under an id. */
public class UnknownId extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnknownId(String reason) {
		super(reason);
	}

	public UnknownId(String noun, String id, String collection) {
		super("No " + noun + " has the id '" + EchoedText.cut(id) + "'; /api/v1/" + collection
				+ " lists those there are.");
	}

}
