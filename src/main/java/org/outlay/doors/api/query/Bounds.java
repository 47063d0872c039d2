package org.outlay.doors.api.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.Fault;

import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;

/**
 * The bounds of a value: four parameters, {@code name.gte}, {@code name.gt},
 * {@code name.lte} and {@code name.lt}, of which any may be null.
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

	/** The faults of the four together, such as bounds between which no value lies. */
	public List<Fault> faults(String name) {
		List<Fault> faults = new ArrayList<>();
		twice(name, ".gte", this.gte, ".gt", this.gt, faults);
		twice(name, ".lte", this.lte, ".lt", this.lt, faults);
		T low = (this.gte != null) ? this.gte : this.gt;
		T high = (this.lte != null) ? this.lte : this.lt;
		if (low != null && high != null
				&& (low.compareTo(high) > 0 || (low.compareTo(high) == 0 && (this.gt != null || this.lt != null)))) {
			faults.add(Fault.badValue(name + ((this.lte != null) ? ".lte" : ".lt"), high.toString(),
					"no value is both this small and as large as " + low, "more than " + low));
		}
		return faults;
	}

	private static <T> void twice(String name, String first, @Nullable T one, String second, @Nullable T other,
			List<Fault> faults) {
		if (one != null && other != null) {
			faults.add(Fault.badValue(name + second, other.toString(),
					name + first + " is given too; one bound is enough", "omit one of the two"));
		}
	}

	/**
	 * The ending of one of the four parameters.
	 *
	 * @param words describes the values that pass
	 */
	record Ending(String text, String words) {
	}

}
