package org.outlay.publishing.tabular;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Rows ready to be written.
 *
 * @param name the name of the file without its suffix
 * @param rows read once, while they are written; each has a cell or nothing for every
 * column
 */
public record Sheet(String name, List<Column> columns, Stream<List<@Nullable Object>> rows, TableNotes notes) {

	/** What joins the texts of a list in one cell. */
	public static final String LIST_SEPARATOR = CellText.SEPARATOR;

	/** A cell as text, as CSV has it but for formulas; nothing for no value. */
	public static String text(@Nullable Object cell) {
		return CellText.of(cell);
	}

}
