package org.outlay.doors.api.problem;

import java.util.List;

/**
 * A request that the API refuses: the kind of problem, the reason, and its wrong
 * parameters.
 */
public class RefusedRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProblemKind kind;

	private final transient List<Fault> faults;

	/** Refuses a query for its parameters; the first fault gives the kind. */
	public RefusedRequest(List<Fault> faults) {
		super(faults.get(0).parameter() + ": " + faults.get(0).reason()
				+ ((faults.size() > 1) ? " (and " + (faults.size() - 1) + " more: see errors)" : ""));
		this.kind = faults.get(0).kind();
		this.faults = faults;
	}

	/** Refuses an address whose entry is not recorded or cannot be seen. */
	public RefusedRequest(ProblemKind kind, String reason) {
		super(reason);
		this.kind = kind;
		this.faults = List.of();
	}

	/** Refuses an id that a collection does not have. */
	public static RefusedRequest unknownId(String noun, String id, String collection) {
		return new RefusedRequest(ProblemKind.UNKNOWN_ID,
				"No " + noun + " has the id '" + EchoedText.cut(id) + "'; /api/v1/" + collection + " lists all ids.");
	}

	Problem problem(String instance) {
		return Problem.of(this.kind, String.valueOf(getMessage()), instance, this.faults);
	}

}
