package org.outlay.publishing.tabular;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Rows ready to be written.
 *
 * @param name the name of the file without its suffix
 * @param rows read once, while they are written; each has a cell for every column
 */
public record Sheet(String name, List<Column> columns, Stream<List<@Nullable Object>> rows, TableNotes notes) {
}
