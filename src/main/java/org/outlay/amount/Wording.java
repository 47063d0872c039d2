package org.outlay.amount;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Puts amounts into words without losing the hedge, the range or a digit. */
final class Wording {

	private Wording() {
	}

	static String of(Amount amount) {
		if (amount.kind() == Kind.UNDISCLOSED) {
			return (amount.hedge() != null) ? amount.hedge() : Kind.UNDISCLOSED.hedge();
		}
		if (amount.kind() == Kind.VAGUE) {
			return vague(amount);
		}
		String hedge = (amount.hedge() != null) ? amount.hedge() : amount.kind().hedge();
		return hedge.isEmpty() ? figure(amount) : hedge + " " + figure(amount);
	}

	private static String vague(Amount amount) {
		String phrase = String.valueOf(amount.hedge());
		if (VagueWords.isPercentage(phrase)) {
			return phrase;
		}
		String of = phrase.endsWith("s") ? " of " : " ";
		return phrase + of + (amount.unit().isCurrency() ? amount.unit().code() : amount.unit().words());
	}

	private static String figure(Amount amount) {
		String number = number(amount);
		if (amount.unit().isCurrency()) {
			return amount.unit().code() + " " + number;
		}
		return (amount.unit().code().equals("rank") ? "no. " : "") + number + amount.unit().suffix(number.equals("1"));
	}

	private static String number(Amount amount) {
		BigDecimal low = amount.low();
		BigDecimal high = amount.high();
		return switch (amount.kind()) {
			case RANGE -> Numerals.show(known(low), known(high));
			case AT_MOST, LESS_THAN -> Numerals.show(known(high));
			default -> Numerals.show(known(low));
		};
	}

	private static BigDecimal known(@Nullable BigDecimal bound) {
		if (bound == null) {
			throw new IllegalStateException("a bound its kind requires is absent");
		}
		return bound;
	}

}
