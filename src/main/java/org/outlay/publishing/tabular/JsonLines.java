package org.outlay.publishing.tabular;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as JSON objects, one per line. Every column is a member, {@code null} without a
 * value; numbers keep all digits.
 */
final class JsonLines {

	/** Surrogates are escaped one by one, because UTF-8 cannot contain a single one. */
	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
			.disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
			.build())
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private JsonLines() {
	}

	/**
	 * Writes the rows.
	 * @param end follows the last row
	 * @param none is written instead of everything if there are no rows
	 */
	static void write(Sheet sheet, OutputStream out, String start, String between, String end, String none)
			throws IOException {
		OutputStream buffer = new BufferedOutputStream(out);
		Iterator<List<@Nullable Object>> rows = sheet.rows().iterator();
		String last = rows.hasNext() ? end : none;
		for (String before = start; rows.hasNext(); before = between) {
			buffer.write(before.getBytes(StandardCharsets.UTF_8));
			buffer.write(JSON.writeValueAsBytes(members(sheet.columns(), rows.next())));
		}
		buffer.write(last.getBytes(StandardCharsets.UTF_8));
		buffer.flush();
	}

	private static Map<String, @Nullable Object> members(List<Column> columns, List<@Nullable Object> row) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			Object value = row.get(i);
			members.put(columns.get(i).name(),
					(value instanceof BigDecimal number) ? new BigDecimal(CellText.plain(number)) : value);
		}
		return members;
	}

}
