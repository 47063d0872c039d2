package org.outlay.imports.dossier;

/**
 * A reason for refusing a file, with its place.
 *
 * @param file the name of the file
 * @param line counted from 1
 * @param field the path of the field, such as {@code claims[3].amount.low}; empty for the
 * file as a whole
 * @param reason what is wrong and what would be right
 */
public record DossierProblem(String file, int line, String field, String reason) {

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + (this.field.isEmpty() ? "" : this.field + ": ") + this.reason;
	}

}
