package org.outlay.doors.api.problem;

/**
 * The page a problem type leads to.
 *
 * @param slug its name in addresses
 * @param status the HTTP status it comes with
 */
public record ProblemPage(String title, String description, String slug, int status, String explanation,
		String remedy) {

	public static ProblemPage of(ProblemKind kind) {
		return new ProblemPage(kind.title(), "What the problem " + kind.slug() + " of Outlay's JSON API means.",
				kind.slug(), kind.status().value(), kind.explanation(), kind.remedy());
	}

}
