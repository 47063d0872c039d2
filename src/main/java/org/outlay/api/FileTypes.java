package org.outlay.api;

import org.outlay.tabular.Format;

/** The media types of lists and tables. */
final class FileTypes {

	static final String JSON = "application/json";

	static final String CSV = "text/csv";

	static final String NDJSON = "application/x-ndjson";

	static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private FileTypes() {
	}

	/** What a client accepts that asks for a format by the suffix of the address. */
	static String accepted(Format format) {
		return switch (format) {
			case CSV -> CSV;
			case XLSX -> XLSX;
			case NDJSON -> NDJSON;
			case JSON -> JSON;
		};
	}

}
