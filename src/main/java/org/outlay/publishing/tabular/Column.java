package org.outlay.publishing.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One column of a published table.
 *
 * @param name stable, in snake case
 * @param meaning one sentence or phrase for the data dictionary
 * @param required whether every row has a value
 * @param target the column that has the same value, of this or another table; null for
 * most columns
 */
public record Column(String name, ColumnType type, String meaning, boolean required, @Nullable Target target) {

	private static final Pattern NOTATION = Pattern
		.compile("([a-z][a-z0-9_]*)(\\?)?(?: -> ([a-z][a-z0-9_]*)[.]([a-z][a-z0-9_]*))?");

	public Column {
		if (meaning.isBlank()) {
			throw new IllegalArgumentException("the column " + name + " needs a meaning");
		}
	}

	/** A column in the notation of {@link Table}: {@code "basis? -> bases.code"}. */
	static Column parse(String notation, ColumnType type, String meaning) {
		Matcher parts = NOTATION.matcher(notation);
		if (!parts.matches()) {
			throw new IllegalArgumentException(
					"'" + notation + "' is not a column; use snake_case, with ? if optional");
		}
		Target target = (parts.group(3) != null) ? new Target(parts.group(3), parts.group(4)) : null;
		return new Column(parts.group(1), type, meaning, parts.group(2) == null, target);
	}

	Column optional() {
		return new Column(this.name, this.type, this.meaning, false, this.target);
	}

	/** A column by its name and that of its table. */
	public record Target(String table, String column) {

		/** {@code sources.id}. */
		@Override
		public String toString() {
			return this.table + "." + this.column;
		}

	}

}
