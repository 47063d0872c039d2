package org.outlay.imports.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The result of reading a file.
 *
 * @param dossier null if the file or its source could not be read
 * @param problems reasons for refusal; refused entries are missing from the dossier
 */
public record ReadDossier(String file, @Nullable Dossier dossier, DeclaredIds references,
		List<DossierProblem> problems) {

	/** The dossier of a file that had no problems. */
	public Dossier checked() {
		if (this.dossier == null || !this.problems.isEmpty()) {
			throw new IllegalStateException(this.file + " has problems");
		}
		return this.dossier;
	}

}
