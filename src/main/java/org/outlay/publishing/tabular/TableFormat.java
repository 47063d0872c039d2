package org.outlay.publishing.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file formats of tables. */
public enum TableFormat {

	CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	NDJSON("application/x-ndjson"), JSON("application/json");

	private final String mediaType;

	TableFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** The format with this suffix in any case. */
	public static Optional<TableFormat> of(String suffix) {
		return Arrays.stream(values())
			.filter((format) -> format.suffix().equals(suffix.toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	public static List<String> suffixes() {
		return Arrays.stream(values()).map(TableFormat::suffix).toList();
	}

	/** The suffix of its files, without the dot. */
	public String suffix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The media type, with a charset for CSV. */
	public String mediaType() {
		return this.mediaType;
	}

	/** Writes all rows while they are read, and leaves the stream open. */
	public void write(Sheet sheet, OutputStream out) throws IOException {
		try (var rows = sheet.rows()) {
			Sheet open = new Sheet(sheet.name(), sheet.columns(), rows, sheet.notes());
			switch (this) {
				case CSV -> Csv.write(open, out);
				case XLSX -> Xlsx.write(open, out);
				case NDJSON -> JsonLines.write(open, out, "", "\n", "\n", "");
				case JSON -> JsonLines.write(open, out, "[\n", ",\n", "\n]\n", "[]\n");
			}
		}
	}

}
