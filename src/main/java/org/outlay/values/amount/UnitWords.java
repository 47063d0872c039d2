package org.outlay.values.amount;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The things that the amounts of a measure count, in words. Absent words leave those of
 * the unit.
 *
 * @param one after 1: {@code "priority"}; null for the word of the unit
 * @param many after other numbers: {@code "priorities"}
 * @param per the time it is counted by: {@code "month"} for "CNY 500 a month"
 */
@Embeddable
public record UnitWords(@Column(name = "unit_one") @Nullable String one,
		@Column(name = "unit_many") @Nullable String many, @Column(name = "unit_per") @Nullable String per) {

	/** The words of the unit. */
	public static final UnitWords NONE = new UnitWords(null, null, null);

	public UnitWords {
		if ((one == null) != (many == null)) {
			throw new IllegalArgumentException("the words of a unit come in pairs: one priority, many priorities");
		}
	}

	/** A number with its unit: {@code "CNY 0–500 a month"}, {@code "1 priority"}. */
	String counted(String number, Unit unit) {
		if (unit.isCurrency()) {
			return unit.code() + " " + number + by();
		}
		boolean single = number.equals("1");
		String noun = (this.many != null) ? " " + (single ? this.one : this.many) : unit.suffix(single);
		return (unit.code().equals("rank") ? "no. " : "") + number + noun + by();
	}

	/** After words without a number: {@code "people"}, {@code "CNY a month"}. */
	String noun(Unit unit) {
		return ((this.many != null) ? this.many : unit.isCurrency() ? unit.code() : unit.words()) + by();
	}

	private String by() {
		return (this.per != null) ? " a " + this.per : "";
	}

}
