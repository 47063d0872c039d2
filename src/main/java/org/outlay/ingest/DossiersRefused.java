package org.outlay.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when files have problems; nothing of any of them was recorded. */
public class DossiersRefused extends RuntimeException {

	private final transient List<Problem> problems;

	DossiersRefused(List<Problem> problems) {
		super(problems.stream()
			.map(Problem::toString)
			.collect(Collectors.joining("\n", "the dossiers have " + problems.size()
					+ (problems.size() == 1 ? " problem" : " problems") + " and nothing was recorded:\n", "")));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

}
