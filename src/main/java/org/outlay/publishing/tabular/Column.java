package org.outlay.publishing.tabular;

import org.jspecify.annotations.Nullable;

/**
 * One column of a published table.
 *
 * @param name stable, in snake case
 * @param meaning one sentence or phrase for the data dictionary
 * @param required whether every row has a value
 * @param target the column of another table, or of this one, that has the same value;
 * absent for most
 */
public record Column(String name, ColumnType type, String meaning, boolean required, @Nullable Target target) {

	public Column {
		if (!name.matches("[a-z][a-z0-9_]*")) {
			throw new IllegalArgumentException("'" + name + "' is no name of a column: write snake_case");
		}
		if (meaning.isBlank()) {
			throw new IllegalArgumentException("the column " + name + " needs a meaning");
		}
	}

	Column optional() {
		return new Column(this.name, this.type, this.meaning, false, this.target);
	}

	/** A column by its name and that of its table. */
	public record Target(String table, String column) {

	}

}
