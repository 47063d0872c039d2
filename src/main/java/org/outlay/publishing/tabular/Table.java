package org.outlay.publishing.tabular;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.values.code.Coded;

/**
 * A published table of things of one type: its names, its columns and how their values
 * are found. Every method that adds a column returns a new table. A column is given as
 * {@code name}, with {@code ?} if it may be empty, and with {@code -> table.column} if
 * its values are those of another column: {@code "basis? -> bases.code"}.
 *
 * @param name stable, in snake case; the name of its files
 * @param title for readers
 * @param meaning a sentence on what a row is
 * @param key the columns that distinguish rows; may be empty
 * @param fields the columns in order
 */
public record Table<T>(String name, String title, String meaning, List<String> key, List<Field<T>> fields) {

	public Table {
		Set<String> names = new HashSet<>();
		for (Field<T> field : fields) {
			if (!names.add(field.column().name())) {
				throw new IllegalArgumentException("duplicate column " + field.column().name() + " in " + name);
			}
		}
		key = List.copyOf(key);
		fields = List.copyOf(fields);
	}

	public static <T> Table<T> of(String name, String title, String meaning, String... key) {
		return new Table<>(name, title, meaning, List.of(key), List.of());
	}

	/** Columns to be added to other tables. */
	public static <T> Table<T> group() {
		return of("", "", "");
	}

	public Table<T> text(String column, String meaning, Function<T, @Nullable String> value) {
		return with(column, ColumnType.TEXT, meaning, value);
	}

	/** Adds a column with the codes of an enumeration. */
	public Table<T> code(String column, String meaning, Function<T, ? extends @Nullable Coded> value) {
		return with(column, ColumnType.TEXT, meaning, (row) -> {
			Coded coded = value.apply(row);
			return (coded != null) ? coded.code() : null;
		});
	}

	public Table<T> integer(String column, String meaning, Function<T, ? extends @Nullable Number> value) {
		return with(column, ColumnType.INTEGER, meaning, (row) -> {
			Number number = value.apply(row);
			return (number != null) ? number.longValue() : null;
		});
	}

	public Table<T> decimal(String column, String meaning, Function<T, @Nullable BigDecimal> value) {
		return with(column, ColumnType.DECIMAL, meaning, value);
	}

	public Table<T> day(String column, String meaning, Function<T, @Nullable LocalDate> value) {
		return with(column, ColumnType.DAY, meaning, value);
	}

	public Table<T> moment(String column, String meaning, Function<T, @Nullable Instant> value) {
		return with(column, ColumnType.MOMENT, meaning, value);
	}

	public Table<T> flag(String column, String meaning, Function<T, @Nullable Boolean> value) {
		return with(column, ColumnType.FLAG, meaning, value);
	}

	public Table<T> list(String column, String meaning, Function<T, @Nullable List<String>> value) {
		return with(column, ColumnType.LIST, meaning, value);
	}

	private Table<T> with(String column, ColumnType type, String meaning,
			Function<T, ? extends @Nullable Object> value) {
		return with(Stream.of(new Field<>(Column.parse(column, type, meaning), value::apply)));
	}

	private Table<T> with(Stream<Field<T>> more) {
		return new Table<>(this.name, this.title, this.meaning, this.key,
				Stream.concat(this.fields.stream(), more).toList());
	}

	/** Adds the columns of another table for a part of the thing. */
	public <S> Table<T> and(Table<S> other, Function<T, S> part) {
		return with(other.fields.stream()
			.map((field) -> new Field<>(field.column(), (row) -> field.value().apply(part.apply(row)))));
	}

	/** Adds the columns of another table, which are empty if the part is null. */
	public <S> Table<T> maybe(Table<S> other, Function<T, @Nullable S> part) {
		return with(other.fields.stream().map((field) -> new Field<>(field.column().optional(), (row) -> {
			S found = part.apply(row);
			return (found != null) ? field.value().apply(found) : null;
		})));
	}

	public Table<T> named(String newName, String newTitle, String newMeaning) {
		return new Table<>(newName, newTitle, newMeaning, this.key, this.fields);
	}

	public List<Column> columns() {
		return this.fields.stream().map((field) -> field.column()).toList();
	}

	/**
	 * The cells of one row, in the order of the columns.
	 * @throws IllegalArgumentException if a required value is missing, or a value has
	 * another type than its column
	 */
	public List<@Nullable Object> row(T thing) {
		List<@Nullable Object> cells = new ArrayList<>();
		this.fields.forEach((field) -> cells.add(field.cell(thing)));
		return Collections.unmodifiableList(cells);
	}

	/** The table with these rows, which are read while they are written. */
	public Sheet sheet(Stream<T> things, TableNotes notes) {
		return new Sheet(this.name, columns(), things.map(this::row), notes);
	}

	/** A column and how its value is found. */
	public record Field<T>(Column column, Function<T, @Nullable Object> value) {

		@Nullable Object cell(T thing) {
			Object found = this.value.apply(thing);
			if (found == null || found.equals("") || found.equals(List.of())) {
				if (this.column.required()) {
					throw new IllegalArgumentException("the column " + this.column.name() + " must not be empty");
				}
				return null;
			}
			return this.column.type().checked(found, this.column.name());
		}

	}

}
