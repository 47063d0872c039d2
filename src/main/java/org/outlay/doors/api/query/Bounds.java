package org.outlay.doors.api.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.ProblemKind;

import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;

/**
 * The ends a value must lie between: four parameters, {@code name.gte}, {@code name.gt},
 * {@code name.lte} and {@code name.lt}. Nothing lies outside of bounds that are not
 * given.
 *
 * @param <T> the type of the value
 */
public record Bounds<T extends Comparable<? super T>>(@Nullable T gte, @Nullable T gt, @Nullable T lte,
		@Nullable T lt) {

	/** The endings of its parameters, in the order of the components. */
	static final List<Ending> ENDINGS = List.of(new Ending(".gte", "this or more"), new Ending(".gt", "more than this"),
			new Ending(".lte", "this or less"), new Ending(".lt", "less than this"));

	/** The same as a range. */
	public Range<T> range() {
		return Range.of(bound(this.gte, this.gt), bound(this.lte, this.lt));
	}

	private static <T> Bound<T> bound(@Nullable T included, @Nullable T excluded) {
		if (included != null) {
			return Bound.inclusive(included);
		}
		return (excluded != null) ? Bound.exclusive(excluded) : Bound.unbounded();
	}

	/** What is wrong with the four of a name together. */
	public List<BadQuery.Fault> faults(String name) {
		T low = (this.gte != null) ? this.gte : this.gt;
		T high = (this.lte != null) ? this.lte : this.lt;
		boolean empty = low != null && high != null
				&& (low.compareTo(high) > 0 || (low.compareTo(high) == 0 && (this.gt != null || this.lt != null)));
		return Stream
			.of(twice(name, ".gte", this.gte, ".gt", this.gt), twice(name, ".lte", this.lte, ".lt", this.lt),
					empty ? fault(name + ((this.lte != null) ? ".lte" : ".lt"), String.valueOf(high),
							"no value is both this small and as large as " + low, "more than " + low) : null)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

	private static <T> BadQuery.@Nullable Fault twice(String name, String first, @Nullable T one, String second,
			@Nullable T other) {
		return (one == null || other == null) ? null : fault(name + second, other.toString(),
				name + first + " is given too; one end is enough", "leave one of the two out");
	}

	private static BadQuery.Fault fault(String parameter, String value, String reason, String allowed) {
		return new BadQuery.Fault(ProblemKind.BAD_VALUE, parameter, value, reason, List.of(allowed));
	}

	/**
	 * One of the four.
	 *
	 * @param words which values it lets through
	 */
	record Ending(String text, String words) {

	}

}
