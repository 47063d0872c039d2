package org.outlay.imports.dossier;

/**
 * Thrown for an entry that is not valid; the reader notes it and goes on with the next.
 */
class EntryRefused extends RuntimeException {

	private final int line;

	private final String field;

	EntryRefused(int line, String field, String reason) {
		super(reason);
		this.line = line;
		this.field = field;
	}

	DossierProblem in(String file) {
		return new DossierProblem(file, this.line, this.field, String.valueOf(getMessage()));
	}

}
