package org.outlay.doors.api.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Refuses a request for its parameters, with everything that is wrong with them. */
public class BadQuery extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	public BadQuery(List<Fault> faults) {
		super(faults.toString());
		this.faults = faults;
	}

	/** The kind of the first fault. */
	ProblemKind kind() {
		return this.faults.get(0).kind();
	}

	List<Fault> faults() {
		return this.faults;
	}

	/** One thing wrong with one parameter. */
	public record Fault(ProblemKind kind, String parameter, @Nullable String value, String reason,
			List<String> allowed) {

	}

}
