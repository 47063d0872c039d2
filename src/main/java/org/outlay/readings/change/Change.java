package org.outlay.readings.change;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.amount.Interval;
import org.outlay.values.english.English;

/**
 * One change of the record, as a reader who knew the record before would want to hear of.
 *
 * @param id stable: the claim's id, its version, and {@code .end} for a version that
 * ended without a successor
 * @param kind how it changed what was known
 * @param position its place in the list of changes
 * @param before the figure it is compared with; null for a new quantity
 * @param after the figure it brings; null for a claim Outlay no longer makes
 * @param against current figures that cannot be right if it is, the one shown first
 * @param late whether it was published before figures that Outlay had recorded earlier
 * @param reason why it is of its class, in one sentence
 */
public record Change(String id, ChangeClass kind, ChangeCursor position, @Nullable Figure before,
		@Nullable Figure after, List<Figure> against, boolean late, String reason) {

	public Change {
		if (before == null && after == null) {
			throw new IllegalArgumentException("change " + id + " needs a figure before or after");
		}
	}

	/** The figure it brings, or the one it removes. */
	public Figure figure() {
		return Objects.requireNonNull((this.after != null) ? this.after : this.before);
	}

	public Quantity quantity() {
		return figure().quantity();
	}

	/**
	 * The difference, in the unit of both; null across currencies, if an amount is not
	 * disclosed, if the two do not count alike, and if the figure is only narrowed or
	 * reaffirmed or is an outcome within an announced range.
	 */
	public @Nullable Extent difference() {
		return isMeasured() ? extent(this.after).minus(extent(this.before)) : null;
	}

	/** The difference in percent; null also if the first amount may be zero. */
	public @Nullable Growth growth() {
		return isMeasured() ? Growth.between(extent(this.before), extent(this.after)).orElse(null) : null;
	}

	private boolean isMeasured() {
		boolean moved = this.kind != ChangeClass.NARROWED && this.kind != ChangeClass.REAFFIRMED;
		return moved && isDisclosed(this.before) && isDisclosed(this.after) && !isWithin()
				&& Objects.requireNonNull(this.before).countsAlike(Objects.requireNonNull(this.after))
				&& extent(this.before).unit().equals(extent(this.after).unit());
	}

	/** Whether it is an outcome that lies within an announced range, in one unit. */
	private boolean isWithin() {
		return this.kind == ChangeClass.OUTCOME && isDisclosed(this.before) && isDisclosed(this.after)
				&& !extent(this.before).interval().isPoint()
				&& extent(this.before).unit().equals(extent(this.after).unit())
				&& extent(this.before).interval().contains(extent(this.after).interval());
	}

	private static boolean isDisclosed(@Nullable Figure figure) {
		return figure != null && !figure.amount().interval().equals(Interval.UNKNOWN);
	}

	private static Extent extent(@Nullable Figure figure) {
		return Objects.requireNonNull(figure).extent();
	}

	/**
	 * In few words that keep every hedge:
	 * {@code "Revised up: ByteDance, AI capital expenditure, 2026: over CNY 200 billion, before CNY 160 billion (more than +25%; plan)"}.
	 */
	public String title() {
		return English.capital(this.kind.words()) + ": " + topic();
	}

	/** The title with the speakers, as a full sentence. */
	public String sentence() {
		return English.capital(this.kind.words()) + ": " + statement();
	}

	/** The sentence without its class. */
	public String statement() {
		return topic() + speakers() + (this.late ? "; it was published before figures recorded earlier" : "") + ".";
	}

	private String topic() {
		return figure().subject().name() + ", " + figure().topic() + ": " + amounts();
	}

	private String amounts() {
		if (this.after == null) {
			return figure().wording() + " is no longer on record";
		}
		String now = this.after.wording();
		if (this.before == null) {
			return said(this.after);
		}
		return switch (this.kind) {
			case OUR_CORRECTION -> correction(this.before, this.after);
			case WITHDRAWN -> "before " + said(this.before);
			case OUTCOME -> now + " (" + aside(this.after) + "), after " + said(this.before);
			case NARROWED -> said(this.after) + ", where " + this.before.wording() + " was known";
			case REAFFIRMED, CONTRADICTED -> said(this.after);
			default -> now + ", before " + this.before.wording() + " (" + aside(this.after) + ")";
		};
	}

	private static String said(Figure figure) {
		return figure.wording() + " (" + figure.standing() + ")";
	}

	/** {@code "more than +25%; plan"}. */
	private String aside(Figure after) {
		if (isWithin()) {
			return "within the earlier figure; " + after.standing();
		}
		Growth growth = growth();
		return (growth != null) ? growth.words() + "; " + after.standing() : after.standing();
	}

	private static String correction(Figure before, Figure after) {
		return before.wording().equals(after.wording())
				? after.wording() + "; corrected in our record: " + differences(before, after)
				: after.wording() + ", recorded before as " + before.wording();
	}

	private static String differences(Figure before, Figure after) {
		List<String> differences = before.content().differences(after.content());
		return differences.isEmpty() ? "its claim" : String.join(", ", differences);
	}

	private String speakers() {
		if (this.after == null || this.kind == ChangeClass.OUR_CORRECTION) {
			return "";
		}
		String speaker = ", according to " + this.after.voice();
		if (this.before == null) {
			return speaker;
		}
		String other = said(this.before) + " according to " + this.before.voice();
		if (this.kind == ChangeClass.CONTRADICTED) {
			return speaker + ", against " + other;
		}
		boolean agreed = this.kind == ChangeClass.REAFFIRMED && !this.before.voice().equals(this.after.voice());
		return agreed ? speaker + ", in agreement with " + other : speaker;
	}

}
