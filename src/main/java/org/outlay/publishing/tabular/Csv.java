package org.outlay.publishing.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values by RFC 4180: a header, CRLF after every line, UTF-8 without a
 * byte order mark. A cell without a value is empty. Text that looks like a formula has an
 * apostrophe before it; numbers never have.
 */
final class Csv {

	private Csv() {
	}

	static void write(Sheet sheet, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(sheet.columns().stream().map(Column::name));
		for (Iterator<List<@Nullable Object>> rows = sheet.rows().iterator(); rows.hasNext();) {
			printer.printRecord(rows.next().stream().map(CellText::defused));
		}
		printer.flush();
	}

}
