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
 * Which changes are wanted; what is absent lets all through.
 *
 * @param since recorded after this moment, which is not included
 * @param until recorded by this moment, which is included
 * @param subjects whom they are about, by id: none at all where it is empty
 * @param measures codes of the dictionary; empty for all
 * @param classes of these classes, empty for all; who asks for contradictions also gets
 * changes of another class that contradict somebody
 * @param threshold in percent: up or down by at least so much
 * @param match whether the threshold and the days count certainly or possibly
 * @param publishedSince of sources that came out on this day or later
 * @param publishedUntil of sources that came out on this day or earlier
 */
public record ChangeFilter(@Nullable Instant since, @Nullable Instant until, @Nullable Set<String> subjects,
		Set<String> measures, Set<ChangeClass> classes, @Nullable BigDecimal threshold, Match match,
		@Nullable LocalDate publishedSince, @Nullable LocalDate publishedUntil) {

	/** Every change. */
	public static final ChangeFilter ALL = new ChangeFilter(null, null, null, Set.of(), Set.of(), null, Match.CERTAIN,
			null, null);

	private static final int PERCENT = 2;

	public ChangeFilter {
		subjects = (subjects != null) ? Set.copyOf(subjects) : null;
		measures = Set.copyOf(measures);
		classes = Set.copyOf(classes);
		if (threshold != null && threshold.signum() < 0) {
			throw new IllegalArgumentException("a threshold counts up and down alike: write it without a minus");
		}
	}

	/** Changes about a subject. */
	public ChangeFilter about(@Nullable String id) {
		return new ChangeFilter(this.since, this.until, (id != null) ? Set.of(id) : null, this.measures, this.classes,
				this.threshold, this.match, this.publishedSince, this.publishedUntil);
	}

	/** Changes of a measure. */
	public ChangeFilter of(@Nullable String code) {
		return new ChangeFilter(this.since, this.until, this.subjects, (code != null) ? Set.of(code) : Set.of(),
				this.classes, this.threshold, this.match, this.publishedSince, this.publishedUntil);
	}

	/** Changes of these classes. */
	public ChangeFilter in(Set<ChangeClass> wanted) {
		return new ChangeFilter(this.since, this.until, this.subjects, this.measures, wanted, this.threshold,
				this.match, this.publishedSince, this.publishedUntil);
	}

	/** Changes by at least so many percent. */
	public ChangeFilter by(@Nullable BigDecimal percent, Match how) {
		return new ChangeFilter(this.since, this.until, this.subjects, this.measures, this.classes, percent, how,
				this.publishedSince, this.publishedUntil);
	}

	/** Changes recorded after one moment and by another. */
	public ChangeFilter recorded(@Nullable Instant after, @Nullable Instant by) {
		return new ChangeFilter(after, by, this.subjects, this.measures, this.classes, this.threshold, this.match,
				this.publishedSince, this.publishedUntil);
	}

	/** Changes of sources that came out between two days, both included. */
	public ChangeFilter published(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new ChangeFilter(this.since, this.until, this.subjects, this.measures, this.classes, this.threshold,
				this.match, from, to);
	}

	/** Changes of what was public then and recorded by then. */
	public ChangeFilter at(AsOf asOf) {
		return new ChangeFilter(this.since, asOf.recorded(), this.subjects, this.measures, this.classes, this.threshold,
				asOf.match(), this.publishedSince, asOf.day());
	}

	boolean isCertain() {
		return this.match == Match.CERTAIN;
	}

	/** Whether corrections of the record may be among them. */
	boolean hasCorrections() {
		return this.classes.isEmpty() || this.classes.contains(ChangeClass.OUR_CORRECTION);
	}

	boolean passes(Change change) {
		return (this.classes.isEmpty() || this.classes.contains(change.kind())
				|| (this.classes.contains(ChangeClass.CONTRADICTED) && !change.against().isEmpty()))
				&& (this.threshold == null || isFar(change.growth(), this.threshold.movePointLeft(PERCENT)));
	}

	private boolean isFar(@Nullable Growth growth, BigDecimal least) {
		if (growth == null) {
			return false;
		}
		Interval fraction = growth.fraction();
		Interval up = Interval.atLeast(least);
		Interval down = up.negate();
		return isCertain() ? up.contains(fraction) || down.contains(fraction)
				: up.overlaps(fraction) || down.overlaps(fraction);
	}

}
