package org.outlay.publishing.tabular;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The type of the values of a column. */
public enum ColumnType {

	/** {@link String}; never empty. */
	TEXT(String.class, "text", "string"),
	/** {@link Long}. */
	INTEGER(Long.class, "whole number", "integer"),
	/** {@link BigDecimal}, exact, never in scientific notation. */
	DECIMAL(BigDecimal.class, "exact decimal number", "decimal"),
	/** {@link LocalDate}, as {@code 2026-02-15}. */
	DAY(LocalDate.class, "day, as 2026-02-15", "date"),
	/** {@link Instant} in UTC, as {@code 2026-02-15T08:00:00Z}. */
	MOMENT(Instant.class, "moment in UTC, as 2026-02-15T08:00:00Z", "dateTime"),
	/** {@link Boolean}, as {@code true} or {@code false}. */
	FLAG(Boolean.class, "true or false", "boolean"),
	/** {@link List} of texts; in one cell joined by {@value CellText#SEPARATOR}. */
	LIST(List.class, "list of texts, joined by " + CellText.SEPARATOR, "string");

	private final Class<?> holds;

	private final String words;

	private final String xsd;

	ColumnType(Class<?> holds, String words, String xsd) {
		this.holds = holds;
		this.words = words;
		this.xsd = xsd;
	}

	/** The name in the dictionary: {@code decimal}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String words() {
		return this.words;
	}

	public String xsd() {
		return this.xsd;
	}

	/**
	 * Returns the value.
	 * @throws IllegalArgumentException if it has another type
	 */
	Object checked(Object value, String column) {
		if (!this.holds.isInstance(value)) {
			throw new IllegalArgumentException("the column " + column + " holds " + this.words + ", not "
					+ value.getClass().getSimpleName() + " " + value);
		}
		return value;
	}

}
