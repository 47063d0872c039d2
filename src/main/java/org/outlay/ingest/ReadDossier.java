package org.outlay.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What reading one file gave.
 *
 * @param dossier absent if the file as a whole or its source could not be read
 * @param problems what was refused; entries with problems are missing from the dossier
 */
record ReadDossier(String file, @Nullable Dossier dossier, References references, List<Problem> problems) {

	/** The dossier of a file that had no problems. */
	Dossier checked() {
		if (this.dossier == null || !this.problems.isEmpty()) {
			throw new IllegalStateException(this.file + " has problems");
		}
		return this.dossier;
	}

}
