package org.outlay.imports.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when files have problems; nothing of any of them was recorded. */
public class DossiersRefused extends RuntimeException {

	private final transient List<DossierProblem> problems;

	public DossiersRefused(List<DossierProblem> problems) {
		super(problems.stream()
			.map(DossierProblem::toString)
			.collect(Collectors.joining("\n", "the dossiers have " + problems.size()
					+ (problems.size() == 1 ? " problem" : " problems") + " and nothing was recorded:\n", "")));
		this.problems = List.copyOf(problems);
	}

	public List<DossierProblem> problems() {
		return this.problems;
	}

}
