package org.outlay.publishing.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StreamUtils;

/**
 * An Office Open XML workbook: typed cells under a frozen header, and a second sheet with
 * notes. Text is never a formula. A number that a spreadsheet would round is written as
 * text, and so is a moment, because cells have no time zones.
 */
final class Xlsx {

	/** Significant digits that a spreadsheet keeps. */
	private static final int DIGITS = 15;

	/** The largest number of rows of a sheet, including its header. */
	private static final int MOST_ROWS = 1_048_576;

	/** The largest number of characters of a cell. */
	private static final int MOST_CHARACTERS = 32_767;

	/** How many rows are kept in memory before they are written. */
	private static final int PORTION = 500;

	/** Spreadsheets count earlier days wrongly, because they have a 29 February 1900. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	/** Characters that XML does not allow. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffe}\\x{ffff}\\x{d800}-\\x{dfff}]");

	/** Text that ECMA-376 reads as an encoded character. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final double WIDE = 30;

	private Xlsx() {
	}

	static void write(Sheet sheet, OutputStream out) throws IOException {
		try (Workbook book = new Workbook(StreamUtils.nonClosing(out), "Outlay", "1.0")) {
			Worksheet rows = book.newWorksheet(sheet.name());
			header(rows, sheet.columns());
			int line = 1;
			for (Iterator<List<@Nullable Object>> each = sheet.rows().iterator(); each.hasNext(); line++) {
				if (line == MOST_ROWS) {
					throw new IOException("XLSX holds " + MOST_ROWS + " rows; this table has more, so use CSV");
				}
				List<@Nullable Object> row = each.next();
				for (int i = 0; i < row.size(); i++) {
					cell(rows, line, i, row.get(i));
				}
				if (line % PORTION == 0) {
					rows.flush();
				}
			}
			rows.finish();
			notes(book.newWorksheet("Notes"), sheet, line - 1);
		}
		out.flush();
	}

	private static void header(Worksheet rows, List<Column> columns) {
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			double least = switch (column.type()) {
				case INTEGER, DAY, FLAG -> 12;
				case DECIMAL -> 22;
				case TEXT, MOMENT, LIST -> WIDE;
			};
			rows.width(i, Math.max(least, column.name().length() + 2.0));
			rows.inlineString(0, i, column.name());
			rows.style(0, i).bold().set();
		}
		rows.freezePane(0, 1);
	}

	private static void cell(Worksheet rows, int line, int column, @Nullable Object value) {
		if (value instanceof Boolean flag) {
			rows.value(line, column, flag);
		}
		else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
			rows.value(line, column, day);
			rows.style(line, column).format("yyyy-mm-dd").set();
		}
		else if (value instanceof Long number && isExact(BigDecimal.valueOf(number))) {
			rows.value(line, column, number);
			rows.style(line, column).format("#,##0").set();
		}
		else if (value instanceof BigDecimal number && isExact(number)) {
			BigDecimal plain = number.stripTrailingZeros();
			rows.value(line, column, plain.doubleValue());
			rows.style(line, column).format((plain.scale() > 0) ? "#,##0." + "0".repeat(plain.scale()) : "#,##0").set();
		}
		else if (value != null) {
			rows.inlineString(line, column, text(value));
		}
	}

	/** Whether a spreadsheet keeps the number exactly. */
	static boolean isExact(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.precision() <= DIGITS && plain.scale() <= DIGITS && plain.precision() - plain.scale() <= DIGITS
				&& new BigDecimal(Double.toString(plain.doubleValue())).compareTo(plain) == 0;
	}

	private static String text(Object value) {
		String text = CellText.of(value);
		String writable = UNWRITABLE.matcher(text).replaceAll("\ufffd");
		String cut = (writable.length() > MOST_CHARACTERS) ? writable.substring(0, MOST_CHARACTERS - 1) + "…"
				: writable;
		return ESCAPE.matcher(cut).replaceAll("_x005F_");
	}

	private static void notes(Worksheet notes, Sheet sheet, int rows) throws IOException {
		notes.width(0, WIDE);
		notes.width(1, 110);
		notes.inlineString(0, 0, text(sheet.notes().title()));
		notes.style(0, 0).bold().set();
		int line = 2;
		for (TableNotes.Line each : sheet.notes().lines()) {
			line = note(notes, line, each.label(), each.text());
		}
		line = note(notes, line, "Rows", String.valueOf(rows));
		notes.inlineString(line + 1, 0, "Columns");
		notes.style(line + 1, 0).bold().set();
		line += 2;
		for (Column column : sheet.columns()) {
			line = note(notes, line, column.name(), column.meaning() + " (" + column.type().words() + ")");
		}
		notes.finish();
	}

	private static int note(Worksheet notes, int line, String label, String text) {
		notes.inlineString(line, 0, text(label));
		notes.inlineString(line, 1, text(text));
		notes.style(line, 1).wrapText(true).set();
		return line + 1;
	}

}
