package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.Objects;

/** Words for amounts that keep every hedge, range and digit. */
final class Wording {

	private Wording() {
	}

	static String of(Amount amount, UnitWords words) {
		if (amount.kind() == Kind.UNDISCLOSED) {
			return (amount.hedge() != null) ? amount.hedge() : Kind.UNDISCLOSED.hedge();
		}
		if (amount.kind() == Kind.VAGUE) {
			return vague(amount, words);
		}
		String hedge = (amount.hedge() != null) ? amount.hedge() : amount.kind().hedge();
		return (hedge.isEmpty() ? "" : hedge + " ") + words.counted(number(amount), amount.unit());
	}

	private static String vague(Amount amount, UnitWords words) {
		String phrase = String.valueOf(amount.hedge());
		if (VagueWords.unit(phrase) != null) {
			return phrase;
		}
		return phrase + (phrase.endsWith("s") ? " of " : " ") + words.noun(amount.unit());
	}

	private static String number(Amount amount) {
		BigDecimal low = amount.low();
		BigDecimal high = amount.high();
		return switch (amount.kind()) {
			case RANGE -> Numerals.show(Objects.requireNonNull(low), Objects.requireNonNull(high));
			case AT_MOST, LESS_THAN -> Numerals.show(Objects.requireNonNull(high));
			default -> Numerals.show(Objects.requireNonNull(low));
		};
	}

}
