package org.outlay.imports.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What reading one file gave.
 *
 * @param dossier absent if the file as a whole or its source could not be read
 * @param problems what was refused; entries with problems are missing from the dossier
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
