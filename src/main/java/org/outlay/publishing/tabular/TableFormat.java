package org.outlay.publishing.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a table can be written. */
public enum TableFormat {

	CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	NDJSON("application/x-ndjson"), JSON("application/json");

	private final String mediaType;

	TableFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** The format with this suffix, whatever its case; empty for others. */
	public static Optional<TableFormat> of(String suffix) {
		return Arrays.stream(values())
			.filter((format) -> format.suffix().equals(suffix.toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	/** The suffixes of all formats. */
	public static List<String> suffixes() {
		return Arrays.stream(values()).map(TableFormat::suffix).toList();
	}

	/** The suffix of its files, without the dot. */
	public String suffix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** With its charset where it has one. */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Writes all rows as they come and leaves the stream open; only a portion of them is
	 * in memory at a time.
	 */
	public void write(Sheet sheet, OutputStream out) throws IOException {
		try (var rows = sheet.rows()) {
			Sheet open = new Sheet(sheet.name(), sheet.columns(), rows, sheet.notes());
			switch (this) {
				case CSV -> Csv.write(open, out);
				case XLSX -> Xlsx.write(open, out);
				case NDJSON -> JsonLines.lines(open, out);
				case JSON -> JsonLines.array(open, out);
			}
		}
	}

}
