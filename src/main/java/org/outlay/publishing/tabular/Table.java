package org.outlay.publishing.tabular;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A published table over things of one kind: how it is called, what columns it has and
 * how each is found. Every method that adds a column gives a new table; a name that ends
 * in {@code ?} is a column that may be empty.
 *
 * @param name stable, in snake case; the name of its files
 * @param title for readers
 * @param meaning what a row is, in one sentence
 * @param key the columns that tell rows apart; none where nothing does
 * @param fields its columns in order
 */
public record Table<T>(String name, String title, String meaning, List<String> key, List<Field<T>> fields) {

	private static final String OPTIONAL = "?";

	public Table {
		Set<String> names = new LinkedHashSet<>();
		for (Field<T> field : fields) {
			if (!names.add(field.column().name())) {
				throw new IllegalArgumentException(name + " has two columns " + field.column().name());
			}
		}
		key = List.copyOf(key);
		fields = List.copyOf(fields);
	}

	public static <T> Table<T> of(String name, String title, String meaning, String... key) {
		return new Table<>(name, title, meaning, List.of(key), List.of());
	}

	public Table<T> text(String column, String meaning, Function<T, @Nullable String> value) {
		return with(column, ColumnType.TEXT, meaning, value);
	}

	public Table<T> integer(String column, String meaning, Function<T, @Nullable Long> value) {
		return with(column, ColumnType.INTEGER, meaning, value);
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
		boolean required = !column.endsWith(OPTIONAL);
		String plain = required ? column : column.substring(0, column.length() - OPTIONAL.length());
		List<Field<T>> more = new ArrayList<>(this.fields);
		more.add(new Field<>(new Column(plain, type, meaning, required, null), value::apply));
		return new Table<>(this.name, this.title, this.meaning, this.key, more);
	}

	/** The last column names a row of another table, or of this one. */
	public Table<T> to(String table, String column) {
		List<Field<T>> more = new ArrayList<>(this.fields);
		Field<T> last = more.remove(more.size() - 1);
		Column plain = last.column();
		more.add(new Field<>(new Column(plain.name(), plain.type(), plain.meaning(), plain.required(),
				new Column.Target(table, column)), last.value()));
		return new Table<>(this.name, this.title, this.meaning, this.key, more);
	}

	/**
	 * The columns of another table after these, found through what a row of it is here.
	 */
	public <S> Table<T> and(Table<S> other, Function<T, S> part) {
		List<Field<T>> more = new ArrayList<>(this.fields);
		other.fields
			.forEach((field) -> more.add(new Field<>(field.column(), (row) -> field.value().apply(part.apply(row)))));
		return new Table<>(this.name, this.title, this.meaning, this.key, more);
	}

	/** The same where there may be no such row: then none of its columns has a value. */
	public <S> Table<T> maybe(Table<S> other, Function<T, @Nullable S> part) {
		List<Field<T>> more = new ArrayList<>(this.fields);
		other.fields.forEach((field) -> more.add(new Field<>(field.column().optional(), (row) -> {
			S found = part.apply(row);
			return (found != null) ? field.value().apply(found) : null;
		})));
		return new Table<>(this.name, this.title, this.meaning, this.key, more);
	}

	/** The same columns under another name. */
	public Table<T> named(String newName, String newTitle, String newMeaning) {
		return new Table<>(newName, newTitle, newMeaning, this.key, this.fields);
	}

	public List<Column> columns() {
		return this.fields.stream().map((field) -> field.column()).toList();
	}

	/**
	 * The cells of one row, in the order of the columns.
	 * @throws IllegalArgumentException if a value is missing that is required, or is of
	 * another type than its column
	 */
	public List<@Nullable Object> row(T thing) {
		List<@Nullable Object> cells = new ArrayList<>();
		this.fields.forEach((field) -> cells.add(field.cell(thing)));
		return Collections.unmodifiableList(cells);
	}

	/** The table with these rows, read as they are written. */
	public Sheet sheet(Stream<T> things, TableNotes notes) {
		return new Sheet(this.name, columns(), things.map(this::row), notes);
	}

	/**
	 * A column and how its value is found.
	 */
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
