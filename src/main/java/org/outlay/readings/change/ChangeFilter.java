package org.outlay.readings.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

/**
 * The changes a reader wants; null restricts nothing.
 *
 * @param since recorded after this moment, exclusive
 * @param until recorded by this moment, inclusive
 * @param subjects ids of their subjects; no change passes an empty set
 * @param measures codes of the dictionary; empty for all
 * @param classes empty for all; contradictions include changes of other classes that
 * contradict a current figure
 * @param threshold the smallest growth or decline, in percent
 * @param match whether the threshold and the days must certainly or only possibly hold
 * @param publishedSince the first day of publication
 * @param publishedUntil the last day of publication
 */
public record ChangeFilter(@Nullable Instant since, @Nullable Instant until, @Nullable Set<String> subjects,
		Set<String> measures, Set<ChangeClass> classes, @Nullable BigDecimal threshold, Match match,
		@Nullable LocalDate publishedSince, @Nullable LocalDate publishedUntil) {

	public static final ChangeFilter ALL = new ChangeFilter(null, null, null, Set.of(), Set.of(), null, Match.CERTAIN,
			null, null);

	public ChangeFilter {
		subjects = (subjects != null) ? Set.copyOf(subjects) : null;
		measures = Set.copyOf(measures);
		classes = Set.copyOf(classes);
		if (threshold != null && threshold.signum() < 0) {
			throw new IllegalArgumentException(
					"a threshold must not be negative; it applies to growth and decline alike");
		}
	}

	public ChangeFilter about(@Nullable String id) {
		return new ChangeFilter(this.since, this.until, (id != null) ? Set.of(id) : null, this.measures, this.classes,
				this.threshold, this.match, this.publishedSince, this.publishedUntil);
	}

	public ChangeFilter of(@Nullable String code) {
		return new ChangeFilter(this.since, this.until, this.subjects, (code != null) ? Set.of(code) : Set.of(),
				this.classes, this.threshold, this.match, this.publishedSince, this.publishedUntil);
	}

	public ChangeFilter in(Set<ChangeClass> wanted) {
		return new ChangeFilter(this.since, this.until, this.subjects, this.measures, wanted, this.threshold,
				this.match, this.publishedSince, this.publishedUntil);
	}

	/** Changes by at least this many percent. */
	public ChangeFilter by(@Nullable BigDecimal percent, Match how) {
		return new ChangeFilter(this.since, this.until, this.subjects, this.measures, this.classes, percent, how,
				this.publishedSince, this.publishedUntil);
	}

	/** Changes recorded after one moment, exclusive, and by another, inclusive. */
	public ChangeFilter recorded(@Nullable Instant after, @Nullable Instant by) {
		return new ChangeFilter(after, by, this.subjects, this.measures, this.classes, this.threshold, this.match,
				this.publishedSince, this.publishedUntil);
	}

	/** Changes of sources published between two days, both inclusive. */
	public ChangeFilter published(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new ChangeFilter(this.since, this.until, this.subjects, this.measures, this.classes, this.threshold,
				this.match, from, to);
	}

	/** Changes of what was public then and recorded by then. */
	public ChangeFilter at(AsOf asOf) {
		return new ChangeFilter(this.since, asOf.recorded(), this.subjects, this.measures, this.classes, this.threshold,
				asOf.match(), this.publishedSince, asOf.day());
	}

	/** Whether corrections of the record may be among them. */
	boolean hasCorrections() {
		return this.classes.isEmpty() || this.classes.contains(ChangeClass.OUR_CORRECTION);
	}

	boolean passes(Change change) {
		return (this.classes.isEmpty() || this.classes.contains(change.kind())
				|| (this.classes.contains(ChangeClass.CONTRADICTED) && !change.against().isEmpty()))
				&& (this.threshold == null || isFar(change.growth(), this.threshold.movePointLeft(2)));
	}

	private boolean isFar(@Nullable Growth growth, BigDecimal least) {
		if (growth == null) {
			return false;
		}
		Interval fraction = growth.fraction();
		Interval up = Interval.atLeast(least);
		Interval down = up.negate();
		return (this.match == Match.CERTAIN) ? up.contains(fraction) || down.contains(fraction)
				: up.overlaps(fraction) || down.overlaps(fraction);
	}

}
