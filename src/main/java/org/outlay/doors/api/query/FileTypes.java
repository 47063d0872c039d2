package org.outlay.doors.api.query;

import org.outlay.publishing.tabular.TableFormat;

/** The media types of lists and tables. */
public final class FileTypes {

	public static final String JSON = "application/json";

	public static final String CSV = "text/csv";

	public static final String NDJSON = "application/x-ndjson";

	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private FileTypes() {
	}

	/** What a client accepts that asks for a format by the suffix of the address. */
	static String accepted(TableFormat format) {
		return switch (format) {
			case CSV -> CSV;
			case XLSX -> XLSX;
			case NDJSON -> NDJSON;
			case JSON -> JSON;
		};
	}

}
