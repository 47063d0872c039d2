package org.outlay.publishing.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rows as JSON objects, one a line: every column is a member, {@code null} where it has
 * no value, and numbers keep all their digits.
 */
final class JsonLines {

	private JsonLines() {
	}

	/** Newline-delimited JSON. */
	static void lines(Sheet sheet, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		for (Iterator<List<@Nullable Object>> rows = sheet.rows().iterator(); rows.hasNext();) {
			writer.append(object(sheet.columns(), rows.next())).append('\n');
		}
		writer.flush();
	}

	/** One JSON array. */
	static void array(Sheet sheet, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		String before = "[\n";
		for (Iterator<List<@Nullable Object>> rows = sheet.rows().iterator(); rows.hasNext();) {
			writer.append(before).append(object(sheet.columns(), rows.next()));
			before = ",\n";
		}
		writer.append(before.equals("[\n") ? "[]\n" : "\n]\n");
		writer.flush();
	}

	private static String object(List<Column> columns, List<@Nullable Object> row) {
		StringBuilder json = new StringBuilder();
		for (int i = 0; i < columns.size(); i++) {
			json.append((i == 0) ? "{" : ",")
				.append(quoted(columns.get(i).name()))
				.append(':')
				.append(value(row.get(i)));
		}
		return json.append('}').toString();
	}

	private static String value(@Nullable Object value) {
		if (value == null || value instanceof Boolean || value instanceof Long) {
			return String.valueOf(value);
		}
		if (value instanceof BigDecimal number) {
			return CellText.plain(number);
		}
		if (value instanceof List<?> list) {
			return list.stream().map((one) -> quoted(String.valueOf(one))).collect(Collectors.joining(",", "[", "]"));
		}
		return quoted(value.toString());
	}

	/**
	 * As RFC 8259 has it; also half characters, which no UTF-8 can hold, stay legible.
	 */
	private static String quoted(String text) {
		StringBuilder json = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> json.append("\\\"");
				case '\\' -> json.append("\\\\");
				case '\n' -> json.append("\\n");
				case '\r' -> json.append("\\r");
				case '\t' -> json.append("\\t");
				default -> json.append((c < ' ' || Character.isSurrogate(c)) ? String.format("\\u%04x", (int) c) : c);
			}
		}
		return json.append('"').toString();
	}

}
