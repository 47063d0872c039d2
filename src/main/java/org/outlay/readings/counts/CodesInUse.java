package org.outlay.readings.counts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the codes and years that current claims use. Nothing is counted: an index shows
 * whether there is any claim of a code or year.
 */
@Component
public class CodesInUse {

	private final JdbcClient jdbc;

	CodesInUse(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The codes or ids that current claims use, in order. */
	@Cacheable("in-use")
	public Set<String> codes(Column column) {
		return new LinkedHashSet<>(this.jdbc.sql("""
				select t.%2$s from %1$s t
				where exists (select 1 from claim c where c.%3$s = t.%2$s and c.recorded_to is null)
				order by %4$s
				""".formatted(column.table, column.key, column.claim, column.order)).query(String.class).list());
	}

	/** The calendar years in which periods of current claims start or end, ascending. */
	@Cacheable("years")
	public List<Integer> years() {
		return years(null);
	}

	/** The same years for the claims of one measure. */
	@Cacheable("years")
	public List<Integer> years(@Nullable String measure) {
		String condition = (measure != null) ? "measure = :measure and " : "";
		List<Integer> ends = Stream.of("period_start", "period_start desc", "period_end", "period_end desc")
			.map((order) -> this.jdbc
				.sql("select %s from claim where %s %s is not null order by %s %s limit 1".formatted(
						order.replace(" desc", ""), condition, order.replace(" desc", ""),
						(measure == null) ? "" : order.endsWith("desc") ? "measure desc," : "measure,", order))
				.param("measure", measure)
				.query(LocalDate.class)
				.optional()
				.map(LocalDate::getYear)
				.orElse(null))
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		return ends.isEmpty() ? List.of() : among(ends.get(0), ends.get(ends.size() - 1), condition, measure);
	}

	private List<Integer> among(int first, int last, String condition, @Nullable String measure) {
		String years = IntStream.rangeClosed(first, last)
			.mapToObj((year) -> "(%1$d, date '%1$04d-01-01', date '%1$04d-12-31')".formatted(year))
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("""
				select y.claimed from (values %1$s) y (claimed, first_day, last_day)
				where exists (select 1 from claim where %2$s recorded_to is null
				                and period_start between y.first_day and y.last_day)
				   or exists (select 1 from claim where %2$s recorded_to is null
				                and period_end between y.first_day and y.last_day)
				order by y.claimed
				""".formatted(years, condition)).param("measure", measure).query(Integer.class).list();
	}

	/** A column of claims. */
	public enum Column {

		SUBJECT("subject", "id", "subject_id", "t.id"), SOURCE("source", "id", "source_id", "t.id"),
		MEASURE("measure", "code", "measure", "t.ordinal"), BASIS("basis", "code", "basis", "t.ordinal"),
		UNIT("unit", "code", "unit", "t.kind, t.code");

		private final String table;

		private final String key;

		private final String claim;

		private final String order;

		Column(String table, String key, String claim, String order) {
			this.table = table;
			this.key = key;
			this.claim = claim;
			this.order = order;
		}

	}

}
